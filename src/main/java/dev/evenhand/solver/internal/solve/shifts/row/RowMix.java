package dev.evenhand.solver.internal.solve.shifts.row;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.highs.Highs;
import dev.evenhand.solver.internal.solve.shifts.row.RowMaster.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// Chooses the best of some known rows for some people of a roster, the others as they are: the
/// master program in whole numbers, by HiGHS.
final class RowMix {
  private final ShiftProblem problem;
  private final RowPrices prices;
  private final Roster around;
  private final CpModel model = CpSat.newModel();
  private final LinearExprBuilder cost = LinearExpr.newBuilder();
  private final Map<Column, BoolVar> taken = new LinkedHashMap<>();

  /// @param open people, each with the rows to choose from, among them the one of the roster
  RowMix(ShiftProblem problem, RowPrices prices, Roster around, Map<Integer, List<Column>> open) {
    this.problem = problem;
    this.prices = prices;
    this.around = around;
    open.forEach(this::choose);
    problem.covers().forEach(cover -> add(cover, open.keySet()));
    model.minimize(cost);
  }

  private void choose(int person, List<Column> rows) {
    var one = LinearExpr.newBuilder();
    for (var row : rows) {
      var isTaken = model.newBoolVar("");
      taken.put(row, isTaken);
      one.add(isTaken);
      cost.addTerm(isTaken, Math.round(prices.cost(person, row.row())));
      model.addHint(isTaken, row.row().equals(around.rows().get(person)));
    }
    model.addEquality(one, 1);
  }

  private void add(Cover cover, Set<Integer> open) {
    long others =
        IntStream.range(0, problem.staff().size())
            .filter(person -> !open.contains(person))
            .filter(person -> around.shift(person, cover.day()) == cover.shift())
            .count();
    var under = model.newIntVar(0, cover.required(), "");
    var over = model.newIntVar(0, problem.staff().size(), "");
    var present = LinearExpr.newBuilder().add(under).addTerm(over, -1);
    taken.forEach((column, isTaken) -> {
      if (column.row().get(cover.day()) == cover.shift()) {
        present.add(isTaken);
      }
    });
    model.addEquality(present, cover.required() - others);
    cost.addTerm(under, cover.under()).addTerm(over, cover.over());
  }

  /// @param found hears of each better roster
  Ending solve(Limits limits, Stop stop, Consumer<Roster> found) {
    return new Highs(limits, stop)
        .solve(model, value -> found.accept(roster(value)), _ -> {}, Optional::empty);
  }

  private Roster roster(ToLongFunction<LinearArgument> value) {
    var roster = around;
    for (var each : taken.entrySet()) {
      if (value.applyAsLong(each.getValue()) == 1) {
        roster = roster.with(each.getKey().person(), each.getKey().row());
      }
    }
    return roster;
  }
}
