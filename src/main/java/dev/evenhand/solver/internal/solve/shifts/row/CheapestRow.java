package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.StaffMember;
import dev.evenhand.solver.internal.solve.shifts.row.RowGraph.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the cheapest row of one person that keeps all rules, whatever the days cost: a shortest
/// path with resources (Irnich and Desaulniers 2005), by dynamic programming from the last day back
/// over all that may have been spent until then.
///
/// Limits of a type that are hardly ever met are not counted until a cheapest row breaks them
/// (augmenting the state space as needed, Righini and Salani 2008).
final class CheapestRow {
  /// Limits of a type up to which it is counted from the start.
  private static final int FEW = 5;

  /// Numbers to learn, 8 bytes each, beyond which no further type is counted.
  private static final long MOST_NUMBERS = 6_000_000;

  private final ShiftProblem problem;
  private final StaffMember member;
  private final List<Integer> counted = new ArrayList<>();
  private @Nullable RowGraph graph;

  /// A row and what it costs.
  ///
  /// @param isAllowed false when it has too many shifts of a type; then nothing allowed costs less
  record Priced(List<Integer> row, double price, boolean isAllowed) {}

  CheapestRow(ShiftProblem problem, int person) {
    this.problem = problem;
    member = problem.staff().get(person);
    var limits = member.maxShifts();
    IntStream.range(0, limits.size())
        .filter(type -> limits.get(type) > 0 && limits.get(type) <= FEW)
        .forEach(counted::add);
  }

  /// How many numbers a row takes, at first.
  long effort() {
    return numbers(rules());
  }

  /// @param prices days × (shift types + 1), where a day off comes first
  /// @throws IllegalStateException when no row keeps the rules
  Priced find(double[][] prices) {
    if (graph == null) {
      graph = new RowGraph(rules());
    }
    var priced = walk(graph, prices);
    var broken = broken(priced.row());
    while (broken.isPresent()) {
      counted.add(broken.getAsInt());
      var larger = rules();
      if (numbers(larger) > MOST_NUMBERS) {
        counted.removeLast();
        return new Priced(priced.row(), priced.price(), false);
      }
      graph = new RowGraph(larger);
      priced = walk(graph, prices);
      broken = broken(priced.row());
    }
    return priced;
  }

  private RowRules rules() {
    return new RowRules(problem, member, counted);
  }

  private static long numbers(RowRules rules) {
    return (rules.days() + 1L) * rules.states() * rules.amounts().size();
  }

  private Priced walk(RowGraph graph, double[][] prices) {
    var left = learn(graph, prices);
    int state = graph.begin();
    int amounts = 0;
    double price = left[0][state * graph.amounts()];
    if (Double.isInfinite(price)) {
      throw new IllegalStateException("Expected a row for %s.".formatted(member.id()));
    }
    var row = new ArrayList<>(Collections.nCopies(problem.days(), Roster.FREE));
    for (int day = 0; day < problem.days(); day++) {
      int[] types = graph.types(prices[day]);
      var step = best(graph.steps(day, state), amounts, choices(types, prices[day]), left[day + 1]);
      row.set(day, types[step.choice()]);
      amounts = step.after().of(amounts);
      state = step.to();
    }
    return new Priced(row, price, true);
  }

  /// What is still to be paid from each day on, by state and amounts.
  private double[][] learn(RowGraph graph, double[][] prices) {
    int size = graph.amounts();
    var left = new double[problem.days() + 1][graph.states() * size];
    Arrays.setAll(
        left[problem.days()], cell -> graph.isEnough(cell % size) ? 0 : Double.POSITIVE_INFINITY);
    for (int day = problem.days() - 1; day >= 0; day--) {
      Arrays.fill(left[day], Double.POSITIVE_INFINITY);
      double[] choices = choices(graph.types(prices[day]), prices[day]);
      for (int state = 0; state < graph.states(); state++) {
        for (var step : graph.steps(day, state)) {
          learn(step, choices[step.choice()], left[day], state * size, left[day + 1]);
        }
      }
    }
    return left;
  }

  private static void learn(Step step, double price, double[] left, int from, double[] later) {
    var change = step.after();
    int to = step.to() * change.size();
    for (int amounts = 0; amounts < change.size(); amounts++) {
      int after = change.of(amounts);
      if (after != Amounts.NO_ROOM) {
        double all = price + later[to + after];
        if (all < left[from + amounts]) {
          left[from + amounts] = all;
        }
      }
    }
  }

  private static Step best(List<Step> steps, int amounts, double[] choices, double[] later) {
    @Nullable Step best = null;
    double least = Double.POSITIVE_INFINITY;
    for (var step : steps) {
      int after = step.after().of(amounts);
      if (after != Amounts.NO_ROOM) {
        double all = choices[step.choice()] + later[step.to() * step.after().size() + after];
        if (all < least) {
          least = all;
          best = step;
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("Expected a way on, as one was learnt.");
    }
    return best;
  }

  private static double[] choices(int[] types, double[] prices) {
    return Arrays.stream(types).mapToDouble(type -> prices[type + 1]).toArray();
  }

  /// A type of which there are too many.
  private OptionalInt broken(List<Integer> row) {
    return IntStream.range(0, problem.shifts().size())
        .filter(type -> Collections.frequency(row, type) > member.maxShifts().get(type))
        .findFirst();
  }
}
