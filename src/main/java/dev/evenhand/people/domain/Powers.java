package dev.evenhand.people.domain;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Person;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import org.jspecify.annotations.Nullable;

/// What an actor may do. Evenhand itself may do what it was built to do.
public final class Powers {
  private Powers() {}

  /// `admin` may do all.
  public static boolean mayDoAll(Actor actor) {
    return actor.isOwner() || actor.equals(Actor.EVENHAND);
  }

  /// Only `admin` or a person with the admin role creates people.
  public static boolean mayCreatePeople(Actor actor) {
    return mayDoAll(actor) || actor.has(Role.ADMIN);
  }

  /// Only who may create people may give the admin role.
  public static boolean mayGiveTheAdminRole(Actor actor) {
    return mayCreatePeople(actor);
  }

  /// Teams are created by who creates people.
  public static boolean mayCreateTeams(Actor actor) {
    return mayCreatePeople(actor);
  }

  /// The company's own roles are made, changed and deleted by who creates people.
  public static boolean mayEditCompanyRoles(Actor actor) {
    return mayCreatePeople(actor);
  }

  /// They are given by the same people, and to `admin` by `admin` alone.
  public static boolean mayGiveCompanyRoles(Actor actor, Person person) {
    return mayDoAll(actor) || (mayEditCompanyRoles(actor) && !person.isOwner());
  }

  /// A person with the admin role edits the people of the own team; nobody but `admin` edits
  /// `admin`.
  public static boolean mayEditPerson(Actor actor, Person person) {
    return mayDoAll(actor) || (!person.isOwner() && mayEditTeam(actor, person.team()));
  }

  /// Everyone edits the own profile.
  public static boolean mayEditProfile(Actor actor, Person person) {
    return mayEditPerson(actor, person) || person.id().equals(actor.person());
  }

  /// A person with the admin role edits the own team.
  public static boolean mayEditTeam(Actor actor, @Nullable TeamId team) {
    return mayDoAll(actor) || (actor.has(Role.ADMIN) && team != null && team.equals(actor.team()));
  }
}
