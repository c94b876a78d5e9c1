package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.highs.LinearProgram;
import dev.evenhand.solver.internal.solve.highs.LinearProgram.Solution;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How many people are missing in all, and on all shifts of a type: whole numbers, where the
/// program would share people out in fractions. Each is a row of the program whose limits may be
/// set.
final class Totals {
  /// What more than the most may cost, so that the program always has a solution.
  private static final double TOO_MANY = 1e5;

  private final LinearProgram program;

  /// Places of covers.
  private final List<int[]> covers;

  private final int[] rows;
  private final double[] least;
  private final double[] most;

  /// Adds their rows to a program that has none of them yet.
  Totals(ShiftProblem problem, LinearProgram program) {
    this.program = program;
    var types = IntStream.range(0, problem.shifts().size()).boxed().toList();
    covers =
        Stream.concat(
                Stream.of(IntStream.range(0, problem.covers().size()).toArray()),
                types.stream().map(type -> ofType(problem, type)))
            .toList();
    rows = covers.stream().mapToInt(_ -> add()).toArray();
    least = new double[rows.length];
    most = new double[rows.length];
    Arrays.fill(most, Double.POSITIVE_INFINITY);
  }

  private int add() {
    int row = program.addRow(0, Double.POSITIVE_INFINITY);
    program.addColumn(TOO_MANY, new int[] {row}, new double[] {-1});
    return row;
  }

  private static int[] ofType(ShiftProblem problem, int type) {
    return IntStream.range(0, problem.covers().size())
        .filter(cover -> problem.covers().get(cover).shift() == type)
        .toArray();
  }

  int count() {
    return rows.length;
  }

  /// The covers of a total.
  int[] covers(int total) {
    return covers.get(total);
  }

  int row(int total) {
    return rows[total];
  }

  double least(int total) {
    return least[total];
  }

  void limit(int total, double atLeast, double atMost) {
    least[total] = atLeast;
    most[total] = atMost;
    program.limitRow(rows[total], atLeast, atMost);
  }

  /// Duals that a bound can be made of: a total that may be anything above is worth nothing there.
  double[] duals(Solution solution) {
    return IntStream.range(0, rows.length)
        .mapToDouble(total -> {
          double lowest = Double.isInfinite(most[total]) ? 0 : -TOO_MANY;
          return Math.max(solution.dual(rows[total]), lowest);
        })
        .toArray();
  }

  /// What the limits give to a bound.
  double worth(Duals duals) {
    double worth = 0;
    for (int total = 0; total < rows.length; total++) {
      if (duals.total(total) > 0) {
        worth += duals.total(total) * least[total];
      } else if (duals.total(total) < 0) {
        worth += duals.total(total) * most[total];
      }
    }
    return worth;
  }
}
