package dev.evenhand.solver.internal.solve.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.evenhand.solver.internal.solve.Ending;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// A linear program that grows by columns and is solved again and again by HiGHS, each time from
/// where it stood. Minimizes. For one thread.
public final class LinearProgram implements AutoCloseable {
  private static final NativeFunction ADD_ROW =
      NativeFunction.status(
          "Highs_addRow", ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, ADDRESS, ADDRESS);
  private static final NativeFunction ADD_COLUMN =
      NativeFunction.status(
          "Highs_addCol",
          ADDRESS,
          JAVA_DOUBLE,
          JAVA_DOUBLE,
          JAVA_DOUBLE,
          JAVA_INT,
          ADDRESS,
          ADDRESS);
  private static final NativeFunction LIMIT_ROW =
      NativeFunction.status("Highs_changeRowBounds", ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
  private static final NativeFunction LIMIT =
      NativeFunction.status("Highs_changeColBounds", ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
  private static final NativeFunction FORGET = NativeFunction.status("Highs_clearSolver", ADDRESS);
  private static final NativeFunction SOLUTION =
      NativeFunction.status("Highs_getSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
  private static final NativeFunction OBJECTIVE =
      NativeFunction.amount("Highs_getObjectiveValue", ADDRESS);

  /// As HiGHS numbers what it may choose between.
  private static final int EITHER = 0;

  private final Instance highs = new Instance();
  private int rows;
  private int columns;

  /// Whether the simplex method is the primal or the dual one is left to HiGHS: after new columns
  /// the last solution is still feasible, after other limits it is still optimal but for them.
  public LinearProgram() {
    highs.set("output_flag", false);
    highs.set("threads", 1);
    highs.set("parallel", "off");
    highs.set("solver", "simplex");
    highs.set("simplex_strategy", EITHER);
  }

  /// An optimal solution.
  public static final class Solution {
    private final double objective;
    private final double[] values;
    private final double[] reducedCosts;
    private final double[] duals;

    private Solution(double objective, double[] values, double[] reducedCosts, double[] duals) {
      this.objective = objective;
      this.values = values;
      this.reducedCosts = reducedCosts;
      this.duals = duals;
    }

    public double objective() {
      return objective;
    }

    /// How much of a column there is.
    public double value(int column) {
      return values[column];
    }

    /// What one more of a column would cost.
    public double reducedCost(int column) {
      return reducedCosts[column];
    }

    /// What one more of a row's limit would cost.
    public double dual(int row) {
      return duals[row];
    }
  }

  /// Adds a row between two limits, and tells its place.
  public int addRow(double least, double most) {
    var nothing = MemorySegment.NULL;
    Instance.expect(ADD_ROW.call(highs.handle(), least, most, 0, nothing, nothing), "row");
    return rows++;
  }

  /// Says between what limits a row must be.
  public void limitRow(int row, double least, double most) {
    Instance.expect(LIMIT_ROW.call(highs.handle(), row, least, most), "limits");
  }

  /// Adds a column of at least 0, and tells its place.
  ///
  /// @param inRows the rows it is in, each once
  /// @param coefficients in each of them
  public int addColumn(double cost, int[] inRows, double[] coefficients) {
    try (var arena = Arena.ofConfined()) {
      var status =
          ADD_COLUMN.call(
              highs.handle(),
              cost,
              0.0,
              Double.POSITIVE_INFINITY,
              inRows.length,
              arena.allocateFrom(JAVA_INT, inRows),
              arena.allocateFrom(JAVA_DOUBLE, coefficients));
      Instance.expect(status, "column");
    }
    return columns++;
  }

  /// Says between what limits a column must be.
  public void limitColumn(int column, double least, double most) {
    Instance.expect(LIMIT.call(highs.handle(), column, least, most), "limits");
  }

  /// Solves it from where it stood; should that fail, once more from scratch.
  ///
  /// @throws IllegalStateException when it has no optimal solution
  public Solution solve() {
    if (highs.run() != Ending.OPTIMAL) {
      Instance.expect(FORGET.call(highs.handle()), "wish to forget");
      if (highs.run() != Ending.OPTIMAL) {
        throw new IllegalStateException("Expected the linear program to have a solution.");
      }
    }
    try (var arena = Arena.ofConfined()) {
      var values = arena.allocate(JAVA_DOUBLE, columns);
      var reducedCosts = arena.allocate(JAVA_DOUBLE, columns);
      var duals = arena.allocate(JAVA_DOUBLE, rows);
      var status = SOLUTION.call(highs.handle(), values, reducedCosts, MemorySegment.NULL, duals);
      Instance.expect(status, "solution");
      return new Solution(
          (double) OBJECTIVE.call(highs.handle()),
          values.toArray(JAVA_DOUBLE),
          reducedCosts.toArray(JAVA_DOUBLE),
          duals.toArray(JAVA_DOUBLE));
    }
  }

  @Override
  public void close() {
    highs.close();
  }
}
