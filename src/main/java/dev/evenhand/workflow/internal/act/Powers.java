package dev.evenhand.workflow.internal.act;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;

/// What an actor may do with the instances of a company.
public final class Powers {
  private Powers() {}

  /// Look at all of them and repair them: people with the role for it, and `admin`.
  public static boolean mayRepair(Actor actor) {
    return actor.isOwner() || actor.equals(Actor.EVENHAND) || actor.has(Role.TICKET_ADMIN);
  }

  /// Look at all of them.
  public static boolean mayLook(Actor actor) {
    return mayRepair(actor) || actor.has(Role.ADMIN) || actor.has(Role.WORKFLOW_CREATOR);
  }
}
