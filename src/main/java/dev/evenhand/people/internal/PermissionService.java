package dev.evenhand.people.internal;

import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Permissions;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.domain.Powers;
import org.springframework.stereotype.Service;

@Service
class PermissionService implements Permissions {
  private final People people;

  PermissionService(People people) {
    this.people = people;
  }

  @Override
  public boolean mayCreatePeople(Actor actor) {
    return Powers.mayCreatePeople(actor);
  }

  @Override
  public boolean mayEditPerson(Actor actor, Person person) {
    return Powers.mayEditPerson(actor, person);
  }

  @Override
  public boolean mayEditPerson(Actor actor, PersonId person) {
    return people.find(person).filter(found -> mayEditPerson(actor, found)).isPresent();
  }

  @Override
  public boolean mayEditProfile(Actor actor, Person person) {
    return Powers.mayEditProfile(actor, person);
  }

  @Override
  public boolean mayEditProfile(Actor actor, PersonId person) {
    return people.find(person).filter(found -> mayEditProfile(actor, found)).isPresent();
  }

  @Override
  public boolean mayEditTeam(Actor actor, TeamId team) {
    return Powers.mayEditTeam(actor, team);
  }

  @Override
  public boolean mayEditCompanyRoles(Actor actor) {
    return Powers.mayEditCompanyRoles(actor);
  }
}
