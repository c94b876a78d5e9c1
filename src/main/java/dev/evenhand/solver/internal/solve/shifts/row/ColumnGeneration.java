package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.highs.LinearProgram.Solution;
import dev.evenhand.solver.internal.solve.shifts.row.CheapestRow.Priced;
import dev.evenhand.solver.internal.solve.shifts.row.RowMaster.Column;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the rows of which good rosters are made: again and again the cheapest row of each person,
/// for prices that follow from the rows known so far. The prices are kept near those that gave the
/// best bound (smoothing, Wentges 1997), without which they jump about.
final class ColumnGeneration {
  /// How much of the best prices is in the next ones.
  private static final double SMOOTHING = 0.6;

  /// Less than this is nothing.
  private static final double TINY = 1e-6;

  /// How near the bound may be to what the program costs.
  private static final double CLOSE = 1e-3;

  private final ShiftProblem problem;
  private final RowPrices prices;
  private final RowMaster master;
  private final List<CheapestRow> people;
  private final BooleanSupplier isOver;

  ColumnGeneration(
      ShiftProblem problem, RowPrices prices, RowMaster master, BooleanSupplier isOver) {
    this.problem = problem;
    this.prices = prices;
    this.master = master;
    this.isOver = isOver;
    people = people(problem);
  }

  static List<CheapestRow> people(ShiftProblem problem) {
    return IntStream.range(0, problem.staff().size())
        .mapToObj(person -> new CheapestRow(problem, person))
        .toList();
  }

  /// What came of learning: no roster within the limits of the totals costs less than the bound.
  record Learnt(double bound, Solution solution) {}

  /// Goes on until no row would help, the bound reaches an aim, or it is over.
  ///
  /// @param raised hears of each bound
  Learnt complete(double aim, DoubleConsumer raised) {
    var everybody = IntStream.range(0, people.size()).boxed().toList();
    double best = Double.NEGATIVE_INFINITY;
    @Nullable Duals center = null;
    boolean isLost = false;
    while (true) {
      var solution = master.solve();
      var exact = master.duals(solution);
      boolean isExact = center == null || isLost;
      var duals = center == null || isLost ? exact : center.mix(SMOOTHING, exact);
      var priced = price(everybody, duals);
      if (isOver.getAsBoolean()) {
        return new Learnt(best, solution);
      }
      double bound = bound(duals, priced.values());
      if (bound > best) {
        best = bound;
        center = duals;
        raised.accept(best);
      }
      isLost = !add(priced, exact, solution);
      if (best >= aim || solution.objective() - best < CLOSE || (isLost && isExact)) {
        return new Learnt(best, solution);
      }
    }
  }

  /// Some rounds for some people, all others having one row.
  ///
  /// @param aim what need not be bettered
  Solution some(Collection<Integer> open, int rounds, double aim) {
    var solution = master.solve();
    boolean isNew = true;
    for (int round = 0; isNew && round < rounds && solution.objective() > aim; round++) {
      var exact = master.duals(solution);
      isNew = add(price(open, exact), exact, solution);
      if (isNew) {
        solution = master.solve();
      }
    }
    return solution;
  }

  /// For each person the cheapest row; when it is over, for some.
  private Map<Integer, Priced> price(Collection<Integer> some, Duals duals) {
    var priced = new TreeMap<Integer, Priced>();
    for (int person : some) {
      if (isOver.getAsBoolean()) {
        return priced;
      }
      priced.put(person, people.get(person).find(prices.of(person, duals)));
    }
    return priced;
  }

  /// Lagrange's: what covers and totals ask for at these prices, and the cheapest row of each
  /// person.
  private double bound(Duals duals, Collection<Priced> cheapest) {
    double bound = master.totals().worth(duals);
    for (int place = 0; place < problem.covers().size(); place++) {
      bound += duals.cover(place) * problem.covers().get(place).required();
    }
    return bound + cheapest.stream().mapToDouble(Priced::price).sum();
  }

  /// Adds the rows that would better a solution; whether there are any.
  private boolean add(Map<Integer, Priced> priced, Duals exact, Solution solution) {
    boolean isAny = false;
    for (var each : priced.entrySet()) {
      int person = each.getKey();
      var row = each.getValue().row();
      double price = RowPrices.sum(prices.of(person, exact), row);
      if (each.getValue().isAllowed() && price < master.threshold(person, solution) - TINY) {
        isAny |= master.add(new Column(person, row));
      }
    }
    return isAny;
  }
}
