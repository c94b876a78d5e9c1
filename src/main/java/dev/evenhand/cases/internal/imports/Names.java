package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Plain;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Whom and what the names in the rows of one import mean, from the moment it runs: names may
/// change meanwhile.
///
/// @param queues by plain name
/// @param people by plain name
public record Names(Map<String, UUID> queues, Map<String, UUID> people) {
  public Optional<QueueId> findQueue(String name) {
    return Optional.ofNullable(queues.get(Plain.name(name))).map(QueueId::new);
  }

  public Optional<PersonId> findPerson(String name) {
    return Optional.ofNullable(people.get(Plain.name(name))).map(PersonId::new);
  }
}
