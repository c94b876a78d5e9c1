package dev.evenhand.solver.internal.solve;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.SatParameters;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;

/// Runs CP-SAT on one model: tells of solutions and bounds as they come, and ends at once on
/// request.
///
/// The parameters are for models whose linear relaxation is strong: every worker keeps the whole
/// relaxation and cuts it; probing and symmetry detection cost more than they give.
public final class CpSat {
  static {
    Loader.loadNativeLibraries();
  }

  private final CpSolver solver = new CpSolver();
  private final Stop stop;

  public CpSat(Limits limits, Stop stop) {
    this.stop = stop;
    configure(solver.getParameters(), limits);
  }

  /// An empty model; models need the native library that this class loads.
  public static CpModel newModel() {
    return new CpModel();
  }

  /// Ends after so much work, too: in units of CP-SAT that are about a second, but the same on
  /// every machine and run.
  public CpSat withEffort(double effort) {
    solver.getParameters().setMaxDeterministicTime(effort);
    return this;
  }

  /// Branches as the linear relaxation suggests, which proves more and finds good solutions a
  /// little later.
  public CpSat withLinearBranching() {
    solver
        .getParameters()
        .setSearchBranching(SatParameters.SearchBranching.LP_SEARCH)
        .setExploitAllLpSolution(true);
    return this;
  }

  /// Solves a model.
  ///
  /// @param improved hears of each better solution, as a function from variables to values
  /// @param raised hears of each better bound
  public Ending solve(
      CpModel model, Consumer<ToLongFunction<LinearArgument>> improved, LongConsumer raised) {
    solver.setLogCallback(line -> {
      BoundLine.findBound(line).ifPresent(raised);
      if (stop.isRequested()) {
        solver.stopSearch();
      }
    });
    try (var _ = stop.onRequest(solver::stopSearch)) {
      var status =
          stop.isRequested() ? CpSolverStatus.UNKNOWN : solver.solve(model, telling(improved));
      if (status == CpSolverStatus.OPTIMAL && model.hasObjective()) {
        raised.accept(Math.round(solver.bestObjectiveBound()));
      }
      return ending(status);
    }
  }

  private static CpSolverSolutionCallback telling(
      Consumer<ToLongFunction<LinearArgument>> improved) {
    return new CpSolverSolutionCallback() {
      @Override
      public void onSolutionCallback() {
        improved.accept(this::value);
      }
    };
  }

  private static void configure(SatParameters.Builder parameters, Limits limits) {
    parameters
        .setNumWorkers(limits.threads())
        .setRandomSeed((int) (limits.seed() & Integer.MAX_VALUE))
        .setMaxTimeInSeconds(limits.seconds())
        .setMaxMemoryInMb(limits.megabytes())
        .setLinearizationLevel(2)
        .setAddLpConstraintsLazily(false)
        .setCpModelProbingLevel(0)
        .setSymmetryLevel(0)
        .setLogSearchProgress(true)
        .setLogToStdout(false);
    if (limits.threads() > 1) {
      parameters.addSubsolvers("max_lp").addSubsolvers("reduced_costs");
    }
  }

  private static Ending ending(CpSolverStatus status) {
    return switch (status) {
      case OPTIMAL -> Ending.OPTIMAL;
      case FEASIBLE -> Ending.FEASIBLE;
      case INFEASIBLE -> Ending.IMPOSSIBLE;
      case UNKNOWN -> Ending.UNKNOWN;
      case MODEL_INVALID, UNRECOGNIZED ->
          throw new IllegalStateException(
              "Expected CP-SAT to accept the model, but it is invalid.");
    };
  }
}
