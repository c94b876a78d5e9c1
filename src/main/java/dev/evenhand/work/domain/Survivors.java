package dev.evenhand.work.domain;

import dev.evenhand.availability.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/// The candidates still left, in the order of their usernames. One array that shrinks in place,
/// since this is walked for every decision.
public final class Survivors {
  private final Candidate[] left;
  private int size;

  public Survivors(List<Candidate> candidates) {
    left = candidates.toArray(Candidate[]::new);
    size = left.length;
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public Candidate at(int place) {
    return left[place];
  }

  /// Keeps those at the places named by the test; for the others the reason is asked when somebody
  /// listens.
  public void retain(IntPredicate keeps, Narrowing narrowing, IntFunction<Reason> why) {
    int kept = 0;
    for (int place = 0; place < size; place++) {
      var candidate = left[place];
      if (keeps.test(place)) {
        left[kept++] = candidate;
      } else if (narrowing.isListening()) {
        narrowing.removed(candidate, why.apply(place));
      }
    }
    size = kept;
  }

  public List<Candidate> toList() {
    return List.of(Arrays.copyOf(left, size));
  }
}
