package dev.evenhand.roster.domain;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import org.jspecify.annotations.Nullable;

/// Who may do what. Everybody may read.
public final class Powers {
  public static final String PLANNERS_ONLY = "Only an administrator or a planner may do this.";
  public static final String OWN_MARKS_ONLY =
      "Only the person, an administrator or a planner may say when somebody is busy.";

  public static final String OWN_SWAPS_ONLY =
      "Only the person, an administrator or a planner may ask for a swap, answer or withdraw one.";

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

  /// For whom the actor acts: themselves, or whom a planner names; nobody when they may not.
  public static @Nullable PersonId actingFor(@Nullable PersonId named) {
    var person = named == null ? Actor.current().person() : named;
    return person != null && mayAnswer(Actor.current(), person) ? person : null;
  }

  /// Whether the actor may ask for swaps, and answer them, as a person.
  public static boolean mayAnswer(Actor actor, PersonId person) {
    return mayPlan(actor) || person.equals(actor.person());
  }
}
