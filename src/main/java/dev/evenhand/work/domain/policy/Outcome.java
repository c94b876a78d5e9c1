package dev.evenhand.work.domain.policy;

import dev.evenhand.people.PersonId;

/// Who gets the item.
public sealed interface Outcome {
  record Chosen(PersonId person) implements Outcome {}

  /// Nobody, and the rule that took the last ones out.
  record Nobody(String rule) implements Outcome {}
}
