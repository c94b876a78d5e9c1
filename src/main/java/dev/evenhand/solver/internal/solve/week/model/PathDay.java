package dev.evenhand.solver.internal.solve.week.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// A day as a path through its turns, where patterns are too many: an arc for each stretch that
/// could be worked and for each free stretch between two of them. Costs of stretches are costs of
/// arcs; how many turns are taken, and which, is counted beside.
final class PathDay implements DayChoice {
  /// Some turns, `to` exclusive: a run, or a gap between two.
  private record Stretch(int from, int to, boolean isRun) {
    boolean isOf(long mask) {
      long turns = ((1L << (to - from)) - 1) << from;
      long around = 1L << to | (from == 0 ? 0 : 1L << (from - 1));
      return isRun
          ? (mask & turns) == turns && (mask & around) == 0
          : (mask & turns) == 0 && (mask & around) == around;
    }
  }

  private record Arc(Stretch stretch, BoolVar chosen) {}

  private final CpModel model;
  private final List<Arc> arcs = new ArrayList<>();
  private final int turns;

  PathDay(DayPrice day, int turns, CpModel model, LinearExprBuilder objective) {
    this.model = model;
    this.turns = turns;
    for (int from = 0; from < turns; from++) {
      addRuns(day, from, objective);
      addGaps(day, from, objective);
    }
    connect();
  }

  @Override
  public List<BoolVar> taking(int turn) {
    return arcs.stream()
        .filter(arc -> arc.stretch().isRun())
        .filter(arc -> arc.stretch().from() <= turn && turn < arc.stretch().to())
        .map(Arc::chosen)
        .toList();
  }

  @Override
  public void hint(long mask) {
    arcs.forEach(arc -> model.addHint(arc.chosen(), arc.stretch().isOf(mask) ? 1 : 0));
  }

  @Override
  public long mask(ToLongFunction<LinearArgument> value) {
    return IntStream.range(0, turns)
        .filter(turn -> taking(turn).stream().anyMatch(run -> value.applyAsLong(run) == 1))
        .mapToLong(turn -> 1L << turn)
        .sum();
  }

  private void addRuns(DayPrice day, int from, LinearExprBuilder objective) {
    int most = Math.min(turns, from + day.mostTurns());
    for (int to = from + 1; to <= most && (day.open() >>> (to - 1) & 1) == 1; to++) {
      add(new Stretch(from, to, true), cost(day, DayShape::runs, to - from), objective);
    }
  }

  private void addGaps(DayPrice day, int from, LinearExprBuilder objective) {
    for (int to = from + 1; from > 0 && to < turns; to++) {
      add(new Stretch(from, to, false), cost(day, DayShape::gaps, to - from), objective);
    }
  }

  private void add(Stretch stretch, long cost, LinearExprBuilder objective) {
    if (cost != Term.FORBIDDEN) {
      var chosen = model.newBoolVar("");
      arcs.add(new Arc(stretch, chosen));
      objective.addTerm(chosen, cost);
    }
  }

  private static long cost(DayPrice day, Function<DayShape, IntToLongFunction> price, int length) {
    return day.shapes().stream()
        .mapToLong(shape -> price.apply(shape).applyAsLong(length))
        .reduce(0, Term::sum);
  }

  /// Each gap follows a run and is followed by one, and all is one path: there is at most one run
  /// that follows no gap.
  private void connect() {
    for (int at = 0; at <= turns; at++) {
      int place = at;
      require(arc -> arc.stretch().to() == place, run -> run.stretch().from() == place);
      require(arc -> arc.stretch().from() == place, run -> run.stretch().to() == place);
    }
    var balance = LinearExpr.newBuilder();
    arcs.forEach(arc -> balance.addTerm(arc.chosen(), arc.stretch().isRun() ? 1 : -1));
    model.addLessOrEqual(balance, 1);
  }

  /// No more of these gaps than of these runs.
  private void require(Predicate<Arc> gaps, Predicate<Arc> runs) {
    var balance = LinearExpr.newBuilder();
    arcs.stream()
        .filter(arc -> (arc.stretch().isRun() ? runs : gaps).test(arc))
        .forEach(arc -> balance.addTerm(arc.chosen(), arc.stretch().isRun() ? 1 : -1));
    model.addGreaterOrEqual(balance, 0);
  }
}
