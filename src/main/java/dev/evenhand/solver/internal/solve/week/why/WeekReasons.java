package dev.evenhand.solver.internal.solve.week.why;

import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.model.Layout;
import dev.evenhand.solver.internal.solve.week.why.Possibility.OutOfTime;
import dev.evenhand.solver.internal.solve.week.why.WeekExplanation.PricedRepair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Looks for the reasons of one week. It knows rules by their terms alone.
///
/// @param rules all that is said about a week, to ask again about a changed one
public record WeekReasons(
    WeekModel model, Function<WeekProblem, WeekModel> rules, Limits limits, Stop stop) {
  /// The name of the demand that no cell be empty, beside those of rules.
  public static final String COMPLETE = "complete";

  private static final int MOST_REPAIRS_TRIED = 8;

  /// With more open seats than this, asking once takes too long to ask often.
  private static final int MOST_SEATS = 8_000;

  /// Why there is no timetable at all.
  public WeekExplanation ofImpossible() {
    return explain(model.terms(), Long.MAX_VALUE);
  }

  /// Why a timetable has empty cells; says nothing when they are only cheaper so.
  public WeekExplanation ofEmptyCells(Timetable timetable) {
    var terms = new ArrayList<>(model.terms());
    model
        .problem()
        .everyTurn(this::complete)
        .filter(goal -> timetable.count(goal.seats()) < model.problem().lines())
        .forEach(terms::add);
    return terms.size() == model.terms().size()
        ? WeekExplanation.NONE
        : explain(terms, Checker.check(model, timetable).cost());
  }

  private Counted complete(int day, int turn) {
    var problem = model.problem();
    var demand = "no empty cell on " + new Wording(problem).turn(day, turn);
    return Counted.atLeast(
        new About(COMPLETE, Scope.ofTurn(day, turn), demand),
        problem.seatsOf(day, turn),
        problem.lines());
  }

  private WeekExplanation explain(List<Term> wanted, long presentCost) {
    if (Layout.of(model).openSeats() > MOST_SEATS) {
      return WeekExplanation.NONE;
    }
    var clock = new Countdown(limits.seconds());
    try {
      var possibility = new Possibility(model.problem(), limits, stop);
      var clash = new Clash(possibility).find(wanted);
      return new WeekExplanation(clash, repairs(clash, clock, presentCost));
    } catch (OutOfTime _) {
      return WeekExplanation.NONE;
    }
  }

  /// Each repair alone, if it helps, with the cost of the week that it makes.
  private List<PricedRepair> repairs(List<Term> clash, Countdown clock, long presentCost) {
    var priced = new ArrayList<PricedRepair>();
    var pricing = new Pricing(limits, stop, clock);
    for (var repair : Repair.against(model.problem(), clash, MOST_REPAIRS_TRIED)) {
      pricing
          .findCost(repair.apply(model, rules))
          .filter(cost -> cost < presentCost)
          .ifPresent(cost -> priced.add(new PricedRepair(repair.words(), cost)));
    }
    priced.sort(Comparator.comparingLong(PricedRepair::cost));
    return priced;
  }
}
