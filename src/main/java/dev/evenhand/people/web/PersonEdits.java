package dev.evenhand.people.web;

import dev.evenhand.people.Actor;
import dev.evenhand.people.CompanyRoles;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds, creates and changes people, together with the roles of the company they have, in the
/// running transaction.
@Component
class PersonEdits {
  private final People people;
  private final CompanyRoles roles;

  PersonEdits(People people, CompanyRoles roles) {
    this.people = people;
    this.roles = roles;
  }

  Optional<Person> find(PersonId id) {
    return people.find(id);
  }

  Person create(NewPerson wanted, PersonBody body, Actor by) {
    return give(Refusals.done(people.create(wanted, by)), body, by);
  }

  Person change(Person wanted, PersonBody body, Actor by) {
    return give(Refusals.done(people.change(wanted, by)), body, by);
  }

  void delete(PersonId id, Actor by) {
    Refusals.done(people.delete(id, by));
  }

  private Person give(Person person, PersonBody body, Actor by) {
    var names = body.namedRoles();
    return names == null ? person : Refusals.done(roles.give(person, names, by), body);
  }
}
