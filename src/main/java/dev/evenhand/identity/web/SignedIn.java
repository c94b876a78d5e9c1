package dev.evenhand.identity.web;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Refused;
import dev.evenhand.identity.domain.Caller;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The person of the running request.
@Component
class SignedIn {
  private final People people;

  SignedIn(People people) {
    this.people = people;
  }

  Caller caller() {
    return new Caller(Tenancy.current(), person().id());
  }

  Person person() {
    return Actor.current().findPerson().flatMap(people::find).orElseThrow(SignedIn::nobody);
  }

  private static Refused nobody() {
    return new Refused(HttpStatus.UNAUTHORIZED, "not-signed-in", "Expected somebody signed in.");
  }
}
