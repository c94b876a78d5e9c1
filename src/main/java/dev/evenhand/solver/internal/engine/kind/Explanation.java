package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.domain.check.RepairStep;
import java.util.List;

/// Why there is no solution, or why the best one lacks something.
///
/// @param sentences all of it, in plain words
/// @param steps those among it that would help a repair
public record Explanation(List<String> sentences, List<RepairStep> steps) {
  public static final Explanation NONE = of(List.of());

  public Explanation {
    sentences = List.copyOf(sentences);
    steps = List.copyOf(steps);
  }

  static Explanation of(List<String> sentences) {
    return new Explanation(sentences, List.of());
  }
}
