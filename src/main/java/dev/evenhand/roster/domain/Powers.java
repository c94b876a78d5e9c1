package dev.evenhand.roster.domain;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;

/// Who may do what. Everybody may read.
public final class Powers {
  public static final String PLANNERS_ONLY = "Only an administrator or a planner may do this.";
  public static final String OWN_MARKS_ONLY =
      "Only the person, an administrator or a planner may say when somebody is busy.";

  private Powers() {}

  /// Whether the actor plans.
  public static boolean mayPlan(Actor actor) {
    return actor.isOwner()
        || actor.has(Role.ADMIN)
        || actor.has(Role.PLANNER)
        || actor.equals(Actor.EVENHAND);
  }

  /// Whether the actor may say when a person is busy.
  public static boolean mayMark(Actor actor, PersonId person) {
    return mayPlan(actor) || person.equals(actor.person());
  }
}
