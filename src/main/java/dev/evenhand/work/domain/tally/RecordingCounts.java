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
    int answer = counts.cases(person, thisQueueOnly, from, to);
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
