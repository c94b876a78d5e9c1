package dev.evenhand.solver.internal.solve.highs;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/// Runs HiGHS, on one thread, on a model with linear constraints and a whole-numbered objective.
///
/// Its cutting planes close gaps that CP-SAT leaves; solutions it finds late, so it is given those
/// that others find. It counts in floating point, within tolerances of a millionth.
public final class Highs {
  /// Of a whole-numbered objective; below 1 by more than tolerances are.
  private static final double PROVEN_GAP = 0.99;

  /// What a bound may lie above a whole number and count as that.
  private static final double TOLERANCE = 1e-3;

  /// How often to branch on a variable on trial before its effect counts as known. More trials cost
  /// more than they give here.
  private static final int TRIALS = 1;

  private final Limits limits;
  private final Stop stop;

  public Highs(Limits limits, Stop stop) {
    this.limits = limits;
    this.stop = stop;
  }

  /// Solves a model, beginning with its hint. A request to stop is heard between two steps, which
  /// may be some seconds apart.
  ///
  /// @param improved hears of each better solution, as a function from variables to values
  /// @param raised hears of bounds
  /// @param offered a solution of somebody else, by variable, once for each
  public Ending solve(
      CpModel model,
      Consumer<ToLongFunction<LinearArgument>> improved,
      LongConsumer raised,
      Supplier<Optional<double[]>> offered) {
    var rows = new LinearRows(model.model());
    try (var highs = new Instance()) {
      configure(highs);
      highs.pass(rows);
      highs.tell(
          new Conversation(
              rows.columns(),
              stop,
              values -> improved.accept(variable -> value(variable, values)),
              bound -> raise(bound, raised),
              offered));
      var ending = stop.isRequested() ? Ending.UNKNOWN : highs.run();
      if (ending == Ending.OPTIMAL) {
        var values = highs.values(rows.columns());
        improved.accept(variable -> value(variable, values));
        raised.accept(Math.round(highs.objective()));
      }
      return ending;
    }
  }

  private void configure(Instance highs) {
    highs.set("output_flag", false);
    highs.set("threads", 1);
    highs.set("parallel", "off");
    highs.set("random_seed", (int) (limits.seed() & Integer.MAX_VALUE));
    highs.set("mip_pscost_minreliable", TRIALS);
    highs.set("time_limit", limits.seconds());
    highs.set("mip_rel_gap", 0.0);
    highs.set("mip_abs_gap", PROVEN_GAP);
  }

  private static void raise(double bound, LongConsumer raised) {
    if (Double.isFinite(bound)) {
      raised.accept((long) Math.ceil(bound - TOLERANCE));
    }
  }

  private static long value(LinearArgument variable, double[] values) {
    var expression = variable.build();
    long value = expression.getOffset();
    for (int at = 0; at < expression.numElements(); at++) {
      value += expression.getCoefficient(at) * Math.round(values[expression.getVariableIndex(at)]);
    }
    return value;
  }
}
