package dev.evenhand.work.domain;

import dev.evenhand.people.PersonId;
import java.time.LocalDate;

/// How many cases a person holds or completed as holder that were assigned on these days, both ends
/// included; of one queue or of all.
@FunctionalInterface
public interface Counts {
  int cases(PersonId person, boolean thisQueueOnly, LocalDate from, LocalDate to);
}
