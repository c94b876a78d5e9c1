package dev.evenhand.cases.internal;

import dev.evenhand.people.People;
import dev.evenhand.work.Queues;
import org.springframework.stereotype.Component;

/// Opens a [Lookup] for a request.
@Component
public class Lookups {
  private final Queues queues;
  private final People people;

  Lookups(Queues queues, People people) {
    this.queues = queues;
    this.people = people;
  }

  public Lookup open() {
    return new Lookup(queues, people);
  }
}
