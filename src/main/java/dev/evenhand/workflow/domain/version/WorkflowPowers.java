package dev.evenhand.workflow.domain.version;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;

/// Who may do what with workflows.
public final class WorkflowPowers {
  public static final String CREATORS_ONLY = "Only a workflow creator may do this.";
  public static final String READERS_ONLY =
      "Only a workflow creator, a ticket administrator or an administrator may see this.";

  private WorkflowPowers() {}

  public static boolean mayEdit(Actor actor) {
    return actor.isOwner() || actor.has(Role.WORKFLOW_CREATOR) || actor.equals(Actor.EVENHAND);
  }

  public static boolean mayRead(Actor actor) {
    return mayEdit(actor) || actor.has(Role.TICKET_ADMIN) || actor.has(Role.ADMIN);
  }
}
