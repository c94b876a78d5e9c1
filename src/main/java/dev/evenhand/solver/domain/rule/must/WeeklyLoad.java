package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// Nobody takes more than `load` turns in the week.
public final class WeeklyLoad implements WeekRule {
  @Override
  public String name() {
    return "load";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    var words = new Wording(problem);
    return problem.allPeople().mapToObj(person -> term(problem, words, person));
  }

  private Term term(WeekProblem problem, Wording words, int person) {
    int load = problem.people().get(person).load();
    var demand = "%s to take at most %d turns".formatted(words.person(person), load);
    var about = new About(name(), Scope.ofWeek(person), demand);
    return Counted.atMost(about, problem.seatsOf(person), load);
  }
}
