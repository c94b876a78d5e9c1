package dev.evenhand.solver.internal.solve.week.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenhand.solver.domain.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The price of a count in a model. A convex price becomes steps of rising slope, which the linear
/// relaxation fills in order by itself; any other price, a variable for each count.
final class CountRow {
  private final CpModel model;
  private final LinearArgument counted;
  private final List<Long> costs;
  private final List<Integer> allowed;

  /// @param counted what is counted
  /// @param costs points by count
  CountRow(CpModel model, LinearArgument counted, List<Long> costs) {
    this.model = model;
    this.counted = counted;
    this.costs = costs;
    allowed =
        IntStream.range(0, costs.size())
            .filter(count -> costs.get(count) != Term.FORBIDDEN)
            .boxed()
            .toList();
  }

  /// Adds the row, and its price to the objective.
  ///
  /// @param hint the count of the suggested solution, or -1
  void add(LinearExprBuilder objective, int hint) {
    if (allowed.isEmpty()) {
      model.addBoolOr(List.of());
    } else if (isConvex()) {
      addSteps(objective, hint);
    } else {
      addLevels(objective, hint);
    }
  }

  private boolean isConvex() {
    int first = allowed.getFirst();
    boolean isRange = allowed.getLast() - first == allowed.size() - 1;
    return isRange
        && IntStream.range(first + 2, first + allowed.size())
            .allMatch(count -> slope(count) >= slope(count - 1));
  }

  private void addSteps(LinearExprBuilder objective, int hint) {
    int first = allowed.getFirst();
    int last = allowed.getLast();
    var count = LinearExpr.newBuilder().add(first);
    objective.add(costs.get(first));
    boolean isBound = first > 0 || last < costs.size() - 1;
    boolean isPriced = false;
    for (int from = first; from < last; ) {
      int to = from + 1;
      while (to < last && slope(to + 1) == slope(to)) {
        to++;
      }
      isPriced |= slope(to) != 0;
      addStep(count, objective, new Step(from, to), hint);
      from = to;
    }
    if (isBound || isPriced) {
      model.addEquality(counted, count);
    }
  }

  private void addStep(LinearExprBuilder count, LinearExprBuilder objective, Step step, int hint) {
    IntVar filled = model.newIntVar(0, step.to() - step.from(), "");
    count.add(filled);
    objective.addTerm(filled, slope(step.to()));
    if (hint >= 0) {
      model.addHint(filled, Math.clamp(hint - step.from(), 0, step.to() - step.from()));
    }
  }

  private void addLevels(LinearExprBuilder objective, int hint) {
    var count = LinearExpr.newBuilder();
    var levels = new ArrayList<BoolVar>();
    for (int level : allowed) {
      var chosen = model.newBoolVar("");
      levels.add(chosen);
      count.addTerm(chosen, level);
      objective.addTerm(chosen, costs.get(level));
      if (hint >= 0) {
        model.addHint(chosen, hint == level ? 1 : 0);
      }
    }
    model.addExactlyOne(levels.toArray(BoolVar[]::new));
    model.addEquality(counted, count);
  }

  /// What one more costs to come to this count.
  private long slope(int count) {
    return costs.get(count) - costs.get(count - 1);
  }

  /// Counts between which each one more costs the same.
  private record Step(int from, int to) {}
}
