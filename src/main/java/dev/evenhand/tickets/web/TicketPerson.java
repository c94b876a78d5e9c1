package dev.evenhand.tickets.web;

import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody, under the name of today.
record TicketPerson(UUID id, String username, String displayName) {
  static @Nullable TicketPerson of(@Nullable PersonId id, Map<PersonId, Person> people) {
    var person = id == null ? null : people.get(id);
    return person == null
        ? null
        : new TicketPerson(person.id().value(), person.username(), person.displayName());
  }
}
