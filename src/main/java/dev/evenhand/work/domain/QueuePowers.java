package dev.evenhand.work.domain;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Person;
import dev.evenhand.people.Role;

/// What an actor may do with queues and with the links of people to them. Evenhand itself may do
/// what it was built to do.
public final class QueuePowers {
  private QueuePowers() {}

  /// `admin` may do all.
  public static boolean mayDoAll(Actor actor) {
    return actor.isOwner() || actor.equals(Actor.EVENHAND);
  }

  /// People with the admin role create queues.
  public static boolean mayCreate(Actor actor) {
    return mayDoAll(actor) || actor.has(Role.ADMIN);
  }

  /// People with the admin role edit the queues that somebody of their own team supports. A queue
  /// that nobody supports yet belongs to no team: any of them may bring it up.
  public static boolean mayEdit(Actor actor, boolean hasSupporters, boolean isOfOwnTeam) {
    return mayDoAll(actor) || (actor.has(Role.ADMIN) && (isOfOwnTeam || !hasSupporters));
  }

  /// Everyone edits the own links; people with the admin role those of the people of their team.
  public static boolean mayLink(Actor actor, Person person) {
    return mayDoAll(actor)
        || person.id().equals(actor.person())
        || (actor.has(Role.ADMIN) && isOfOwnTeam(actor, person));
  }

  /// Who runs the company's queues or works on this one may move its work; everybody works on one
  /// that is open.
  public static boolean mayHandOut(Actor actor, boolean isSupporter) {
    return mayDoAll(actor) || actor.has(Role.ADMIN) || isSupporter;
  }

  /// Whether both are in one team; who is in none, is in nobody's.
  public static boolean isOfOwnTeam(Actor actor, Person person) {
    return actor.team() != null && actor.team().equals(person.team());
  }
}
