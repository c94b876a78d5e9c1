package dev.evenhand.roster.domain.imports;

import java.util.Comparator;
import java.util.List;

/// What would come of a table; with any problem, nothing.
public record Foresight(List<Step> steps, List<RowProblem> problems) {
  public Foresight {
    steps = List.copyOf(steps);
    problems = problems.stream().sorted(Comparator.comparingInt(RowProblem::line)).toList();
  }
}
