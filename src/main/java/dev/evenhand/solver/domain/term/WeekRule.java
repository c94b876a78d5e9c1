package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// One rule of a week. All it has to say, it says as terms.
public interface WeekRule {
  /// As problems, costs and breaches write it.
  String name();

  /// What it says about a week; nothing when it is off.
  Stream<Term> terms(WeekProblem problem);
}
