package dev.evenhand.identity.web;

import dev.evenhand.availability.Availability;
import dev.evenhand.company.Companies;
import dev.evenhand.identity.domain.Caller;
import dev.evenhand.people.People;
import org.springframework.stereotype.Component;

/// Makes views of who is signed in.
@Component
class SessionViews {
  private final Companies companies;
  private final People people;
  private final Availability availability;

  SessionViews(Companies companies, People people, Availability availability) {
    this.companies = companies;
    this.people = people;
    this.availability = availability;
  }

  SessionView of(Caller caller) {
    return companies.transact(
        caller.company(),
        () ->
            SessionView.of(
                people.find(caller.person()).orElseThrow(),
                availability.isPresent(caller.person()),
                companies.current()));
  }
}
