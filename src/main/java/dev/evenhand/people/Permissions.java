package dev.evenhand.people;

/// Who may change what about people and teams. Everybody of a company sees everything of it.
public interface Permissions {
  /// Whether the actor may create people.
  boolean mayCreatePeople(Actor actor);

  /// Whether the actor may change everything about the person, or delete it: `admin`, and the
  /// people with the admin role in the same team.
  boolean mayEditPerson(Actor actor, Person person);

  /// Like [#mayEditPerson(Actor, Person)]; false when there is no such person.
  boolean mayEditPerson(Actor actor, PersonId person);

  /// Whether the actor may change what belongs to the person's own profile: who may edit the
  /// person, and the person itself.
  boolean mayEditProfile(Actor actor, Person person);

  /// Like [#mayEditProfile(Actor, Person)]; false when there is no such person.
  boolean mayEditProfile(Actor actor, PersonId person);

  /// Whether the actor may change the team or delete it: `admin`, and its people with the admin
  /// role.
  boolean mayEditTeam(Actor actor, TeamId team);

  /// Whether the actor may create, change and delete the company's own roles.
  boolean mayEditCompanyRoles(Actor actor);
}
