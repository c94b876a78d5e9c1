package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.domain.check.Reasons;
import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.internal.solve.week.why.WeekExplanation;
import java.util.List;

/// Why there is no solution, or why the best one lacks something.
///
/// @param sentences all of it, in plain words
/// @param reasons what of it clashes, and what would help a plan
/// @param steps what would help a repair
public record Explanation(List<String> sentences, Reasons reasons, List<RepairStep> steps) {
  public static final Explanation NONE = new Explanation(List.of(), Reasons.NONE, List.of());

  public Explanation {
    sentences = List.copyOf(sentences);
    steps = List.copyOf(steps);
  }

  /// @param first the sentence to begin with
  static Explanation of(WeekExplanation found, String first) {
    return new Explanation(found.sentences(first), found.reasons(), List.of());
  }
}
