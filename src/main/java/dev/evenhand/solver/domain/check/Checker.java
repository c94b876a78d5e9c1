package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.ArrayList;
import java.util.List;

/// Says what is wrong with a timetable and what it costs, by evaluating every term.
public final class Checker {
  private final WeekProblem problem;
  private final Wording words;

  Checker(WeekProblem problem) {
    this.problem = problem;
    this.words = new Wording(problem);
  }

  /// Checks a timetable of a week.
  ///
  /// @throws IllegalArgumentException when the timetable has a seat that the week has not
  public static Verdict check(WeekModel model, Timetable timetable) {
    return new Checker(model.problem()).check(model.terms(), timetable);
  }

  Verdict check(List<Term> terms, Timetable timetable) {
    requireKnown(timetable);
    var evaluation = new Evaluation(timetable);
    var breaches = new ArrayList<Breach>();
    var costs = new ArrayList<CostItem>();
    for (var term : terms) {
      long points = evaluation.points(term);
      if (points == Term.FORBIDDEN) {
        breaches.add(breach(term, evaluation.taken(term)));
      } else if (points > 0) {
        costs.add(new CostItem(term.about().rule(), points, term.about().scope()));
      }
    }
    return new Verdict(breaches, costs);
  }

  private Breach breach(Term term, List<Seat> taken) {
    var about = term.about();
    var text = "Expected %s, but %s.".formatted(about.demand(), found(term, taken));
    return new Breach(about.rule(), about.scope(), text);
  }

  private String found(Term term, List<Seat> taken) {
    var person = term.about().scope().person();
    if (taken.isEmpty()) {
      return "nobody phones";
    }
    return person == null
        ? "those who phone are " + words.people(taken)
        : words.person(person) + " phones on " + words.turns(taken);
  }

  private void requireKnown(Timetable timetable) {
    for (var seat : timetable.seats()) {
      if (!problem.has(seat)) {
        throw new IllegalArgumentException(
            "Expected seats of the week, but got %s.".formatted(seat));
      }
    }
  }
}
