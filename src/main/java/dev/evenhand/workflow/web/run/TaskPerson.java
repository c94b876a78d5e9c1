package dev.evenhand.workflow.web.run;

import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody, under the name of today.
record TaskPerson(UUID id, String username, String displayName) {
  static @Nullable TaskPerson of(@Nullable PersonId id, Map<PersonId, Person> people) {
    var person = id == null ? null : people.get(id);
    return person == null
        ? null
        : new TaskPerson(person.id().value(), person.username(), person.displayName());
  }
}
