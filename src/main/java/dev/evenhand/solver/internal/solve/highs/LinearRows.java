package dev.evenhand.solver.internal.solve.highs;

import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.LinearConstraintProto;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A model of CP-SAT whose constraints are all linear, read as columns and rows of numbers.
record LinearRows(CpModelProto model) {
  /// What is not smaller is no limit, for CP-SAT and for HiGHS.
  private static final double INFINITE = 1e30;

  private static final double LARGE = 1e18;

  int columns() {
    return model.getVariablesCount();
  }

  int rows() {
    return model.getConstraintsCount();
  }

  double offset() {
    return model.getObjective().getOffset();
  }

  double[] costs() {
    var costs = new double[columns()];
    var objective = model.getObjective();
    for (int at = 0; at < objective.getVarsCount(); at++) {
      costs[objective.getVars(at)] += objective.getCoeffs(at);
    }
    return costs;
  }

  double[] lowest() {
    return variables().mapToDouble(at -> lowest(model.getVariables(at).getDomainList())).toArray();
  }

  double[] highest() {
    return variables().mapToDouble(at -> highest(model.getVariables(at).getDomainList())).toArray();
  }

  double[] rowsLowest() {
    return linear().mapToDouble(at -> lowest(row(at).getDomainList())).toArray();
  }

  double[] rowsHighest() {
    return linear().mapToDouble(at -> highest(row(at).getDomainList())).toArray();
  }

  /// Where each row begins in the lists of indexes and coefficients.
  int[] starts() {
    var starts = new int[rows()];
    for (int at = 1; at < starts.length; at++) {
      starts[at] = starts[at - 1] + row(at - 1).getVarsCount();
    }
    return starts;
  }

  int[] indexes() {
    return linear().flatMap(at -> row(at).getVarsList().stream().mapToInt(i -> i)).toArray();
  }

  double[] coefficients() {
    return linear()
        .boxed()
        .flatMapToDouble(at -> row(at).getCoeffsList().stream().mapToDouble(Long::doubleValue))
        .toArray();
  }

  /// All columns are integers, 1 for HiGHS.
  int[] integrality() {
    var integers = new int[columns()];
    Arrays.fill(integers, 1);
    return integers;
  }

  /// The hint of the model: the columns it is about.
  int[] hinted() {
    return model.getSolutionHint().getVarsList().stream().mapToInt(i -> i).toArray();
  }

  double[] hints() {
    return model.getSolutionHint().getValuesList().stream()
        .mapToDouble(Long::doubleValue)
        .toArray();
  }

  private IntStream variables() {
    return IntStream.range(0, columns());
  }

  private IntStream linear() {
    return IntStream.range(0, rows());
  }

  private LinearConstraintProto row(int at) {
    var constraint = model.getConstraints(at);
    var row = constraint.getLinear();
    if (constraint.getConstraintCase() != ConstraintProto.ConstraintCase.LINEAR
        || constraint.getEnforcementLiteralCount() > 0
        || row.getDomainCount() != 2) {
      throw new IllegalArgumentException(
          "Expected all constraints to be linear, but one is " + constraint);
    }
    return row;
  }

  private static double lowest(List<Long> domain) {
    double lowest = domain.getFirst();
    return lowest < -LARGE ? -INFINITE : lowest;
  }

  private static double highest(List<Long> domain) {
    double highest = domain.getLast();
    return highest > LARGE ? INFINITE : highest;
  }
}
