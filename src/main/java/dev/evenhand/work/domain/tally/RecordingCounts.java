package dev.evenhand.work.domain.tally;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.domain.Counts;
import java.time.LocalDate;
import java.util.Arrays;

/// Passes questions on and remembers the answers in their order. A policy asks the same things
/// again in the same order, so the answers are all a decision record needs.
public final class RecordingCounts implements Counts {
  private final Counts counts;
  private int[] answers = new int[16];
  private int size;

  public RecordingCounts(Counts counts) {
    this.counts = counts;
  }

  @Override
  public int cases(PersonId person, boolean thisQueueOnly, LocalDate from, LocalDate to) {
    return note(counts.cases(person, thisQueueOnly, from, to));
  }

  @Override
  public int open(PersonId person, boolean thisQueueOnly) {
    return note(counts.open(person, thisQueueOnly));
  }

  @Override
  public int completed(PersonId person, boolean thisQueueOnly, LocalDate day) {
    return note(counts.completed(person, thisQueueOnly, day));
  }

  private int note(int answer) {
    if (size == answers.length) {
      answers = Arrays.copyOf(answers, size * 2);
    }
    answers[size++] = answer;
    return answer;
  }

  public int[] answers() {
    return Arrays.copyOf(answers, size);
  }

  /// Forgets the answers, ready for the next decision.
  public void clear() {
    size = 0;
  }
}
