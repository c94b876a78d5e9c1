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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

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
    return explain(Stream.of(model.terms()), Long.MAX_VALUE);
  }

  /// Why a timetable has empty cells; says nothing when they are only cheaper so. Where its own
  /// empty cells could be filled by emptying others, it is why some cell has to stay empty.
  public WeekExplanation ofEmptyCells(Timetable timetable) {
    var every = model.problem().everyTurn(this::complete).toList();
    var empty =
        every.stream()
            .filter(goal -> timetable.count(goal.seats()) < model.problem().lines())
            .toList();
    return empty.isEmpty()
        ? WeekExplanation.NONE
        : explain(
            Stream.of(empty, every).map(this::termsAnd), Checker.check(model, timetable).cost());
  }

  private List<Term> termsAnd(List<Counted> goals) {
    return Stream.concat(model.terms().stream(), goals.stream()).toList();
  }

  private Counted complete(int day, int turn) {
    var problem = model.problem();
    var demand = "no empty cell on " + new Wording(problem).turn(day, turn);
    return Counted.atLeast(
        new About(COMPLETE, Scope.ofTurn(day, turn), demand),
        problem.seatsOf(day, turn),
        problem.lines());
  }

  /// Explains the first of several wishes that cannot be had.
  private WeekExplanation explain(Stream<List<Term>> wishes, long presentCost) {
    if (Layout.of(model).openSeats() > MOST_SEATS) {
      return WeekExplanation.NONE;
    }
    var clock = new Countdown(limits.seconds());
    var clashing = new Clash(new Possibility(model.problem(), limits.withThreads(1), stop));
    try {
      for (var wanted : wishes.toList()) {
        var clash = clashing.find(wanted);
        if (!clash.isEmpty()) {
          return new WeekExplanation(clash, repairs(clash, clock, presentCost));
        }
      }
      return WeekExplanation.NONE;
    } catch (OutOfTime _) {
      return WeekExplanation.NONE;
    }
  }

  /// Each repair alone, if it helps, with the cost of the week that it makes; as many at a time as
  /// there are threads.
  private List<PricedRepair> repairs(List<Term> clash, Countdown clock, long presentCost) {
    var pricing = new Pricing(limits.withThreads(1), stop, clock);
    try (var threads = Executors.newFixedThreadPool(limits.threads())) {
      return Repair.against(model.problem(), clash, MOST_REPAIRS_TRIED).stream()
          .map(repair ->
              CompletableFuture.supplyAsync(
                  () -> priced(repair, pricing.findCost(repair.apply(model, rules)), presentCost),
                  threads))
          .toList()
          .stream()
          .flatMap(each -> each.join().stream())
          .sorted(Comparator.comparingLong(PricedRepair::cost))
          .toList();
    }
  }

  private static Optional<PricedRepair> priced(
      Repair repair, Optional<Long> found, long presentCost) {
    return found
        .filter(cost -> cost < presentCost)
        .map(cost -> new PricedRepair(repair.words(), repair.at(cost)));
  }
}
