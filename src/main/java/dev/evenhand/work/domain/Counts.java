package dev.evenhand.work.domain;

import dev.evenhand.people.PersonId;
import java.time.LocalDate;

/// How much work people had and have. Which of the counts there are depends on the policy that is
/// to be asked: one that needs lists is only asked where lists are known.
@FunctionalInterface
public interface Counts {

  /// How many cases a person holds or completed as holder that were assigned on these days, both
  /// ends included; of one queue or of all.
  int cases(PersonId person, boolean thisQueueOnly, LocalDate from, LocalDate to);

  /// How many items a person holds now, of one queue or of all.
  default int open(PersonId person, boolean thisQueueOnly) {
    throw new IllegalStateException(
        "Expected to know what %s holds, but only days are counted.".formatted(person));
  }

  /// How many items a person completed on a day, of one queue or of all.
  default int completed(PersonId person, boolean thisQueueOnly, LocalDate day) {
    throw new IllegalStateException(
        "Expected to know what %s completed, but only days are counted.".formatted(person));
  }
}
