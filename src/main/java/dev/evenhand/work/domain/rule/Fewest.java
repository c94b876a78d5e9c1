package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Survivors;
import java.util.function.ToIntFunction;

/// Keeps those who have the fewest of something.
final class Fewest {
  private Fewest() {}

  /// Why somebody has too many.
  @FunctionalInterface
  interface Because {
    Reason tooMany(int count, int least);
  }

  static void keep(
      Survivors left, ToIntFunction<Candidate> count, Narrowing narrowing, Because because) {
    var counts = new int[left.size()];
    int fewest = Integer.MAX_VALUE;
    for (int place = 0; place < counts.length; place++) {
      counts[place] = count.applyAsInt(left.at(place));
      narrowing.counted(left.at(place), counts[place]);
      fewest = Math.min(fewest, counts[place]);
    }
    int least = fewest;
    left.retain(
        place -> counts[place] == least, narrowing, place -> because.tooMany(counts[place], least));
  }

  /// Whether only this queue counts.
  static boolean isThisQueueOnly(Question question) {
    return question.settings().strategy() == Strategy.S2;
  }
}
