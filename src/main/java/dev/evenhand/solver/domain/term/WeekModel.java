package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.List;
import java.util.function.Predicate;

/// A week and all that its rules say about it.
public record WeekModel(WeekProblem problem, List<Term> terms) {
  public WeekModel {
    terms = List.copyOf(terms);
  }

  public static WeekModel of(WeekProblem problem, List<WeekRule> rules) {
    return new WeekModel(problem, rules.stream().flatMap(rule -> rule.terms(problem)).toList());
  }

  /// The same week, with some of what is said about it.
  public WeekModel keeping(Predicate<Term> kept) {
    return new WeekModel(problem, terms.stream().filter(kept).toList());
  }
}
