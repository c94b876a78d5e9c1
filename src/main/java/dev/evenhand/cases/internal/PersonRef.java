package dev.evenhand.cases.internal;

import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person, as others refer to them.
public record PersonRef(UUID id, String username, String displayName) {
  public static @Nullable PersonRef of(@Nullable PersonId id, Map<PersonId, Person> people) {
    if (id == null) {
      return null;
    }
    var person = people.get(id);
    return person == null
        ? new PersonRef(id.value(), "", "")
        : new PersonRef(id.value(), person.username(), person.displayName());
  }
}
