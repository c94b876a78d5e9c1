package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.Objects;

/// Steps of a repair in plain words.
record StepWords(WeekProblem problem) {
  String sentence(RepairStep step) {
    var cells =
        switch ((int) step.empty()) {
          case 0 -> "no cell stays empty";
          case 1 -> "one cell stays empty";
          default -> "%d cells stay empty".formatted(step.empty());
        };
    var moves = step.moved() == 1 ? "one changes hands" : "%d change hands".formatted(step.moved());
    return "Maybe %s: then %s, %s, and the week costs %d."
        .formatted(what(step), cells, moves, step.cost());
  }

  private String what(RepairStep step) {
    return switch (step.kind()) {
      case ONE_MORE_TURN -> "give %s one more turn".formatted(person(step));
      case ONE_MORE_A_DAY -> "allow %s one more turn a day".formatted(person(step));
      case ONE_MORE_PERSON -> "have one more person on " + turn(step);
    };
  }

  private String person(RepairStep step) {
    return new Wording(problem).person(Objects.requireNonNull(step.scope().person()));
  }

  private String turn(RepairStep step) {
    var scope = step.scope();
    return new Wording(problem)
        .turn(Objects.requireNonNull(scope.day()), Objects.requireNonNull(scope.turn()));
  }
}
