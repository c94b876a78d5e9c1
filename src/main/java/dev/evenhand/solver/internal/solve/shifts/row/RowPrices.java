package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.Wish;
import java.util.Arrays;
import java.util.List;

/// What rows cost: wishes that are not met, and what people are worth on each shift and day.
final class RowPrices {
  private final ShiftProblem problem;

  /// People × days × (shift types + 1), where a day off comes first.
  private final double[][][] wishes;

  RowPrices(ShiftProblem problem) {
    this.problem = problem;
    wishes = new double[problem.staff().size()][problem.days()][problem.shifts().size() + 1];
    problem.wishes().forEach(this::add);
  }

  private void add(Wish wish) {
    double[] day = wishes[wish.person()][wish.day()];
    int met = wish.shift() + 1;
    if (wish.wanted()) {
      for (int choice = 0; choice < day.length; choice++) {
        day[choice] += choice == met ? 0 : wish.weight();
      }
    } else {
      day[met] += wish.weight();
    }
  }

  /// What a row costs by itself.
  double cost(int person, List<Integer> row) {
    return sum(wishes[person], row);
  }

  static double sum(double[][] prices, List<Integer> row) {
    double sum = 0;
    for (int day = 0; day < row.size(); day++) {
      sum += prices[day][row.get(day) + 1];
    }
    return sum;
  }

  /// A person's days, less what each shift is worth.
  double[][] of(int person, Duals worth) {
    var prices = Arrays.stream(wishes[person]).map(double[]::clone).toArray(double[][]::new);
    for (int place = 0; place < problem.covers().size(); place++) {
      Cover cover = problem.covers().get(place);
      prices[cover.day()][cover.shift() + 1] -= worth.cover(place);
    }
    return prices;
  }
}
