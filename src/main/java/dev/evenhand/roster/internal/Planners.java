package dev.evenhand.roster.internal;

import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.Powers;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who plans in the company.
@Component
public class Planners {
  private final People people;

  Planners(People people) {
    this.people = people;
  }

  public List<PersonId> all() {
    return people.all().stream()
        .filter(person -> Powers.mayPlan(person.actor()))
        .map(Person::id)
        .toList();
  }
}
