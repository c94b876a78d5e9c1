package dev.evenhand.solver.internal.solve.shifts.part;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// What too few or too many people cost on each day of a roster, which is where it can be bettered.
///
/// @param costs by day
record DearDays(List<Long> costs) {
  DearDays {
    costs = List.copyOf(costs);
  }

  static DearDays of(ShiftProblem problem, Roster roster) {
    var costs = new long[problem.days()];
    for (var cover : problem.covers()) {
      costs[cover.day()] += cover.cost(present(roster, cover));
    }
    return new DearDays(Arrays.stream(costs).boxed().toList());
  }

  /// A day, the likelier the more it costs; any day when none costs anything.
  int draw(RandomGenerator random) {
    long all = costs.stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return random.nextInt(costs.size());
    }
    long left = random.nextLong(all);
    int day = 0;
    while (left >= costs.get(day)) {
      left -= costs.get(day);
      day++;
    }
    return day;
  }

  private static int present(Roster roster, Cover cover) {
    return (int)
        roster.rows().stream().filter(row -> row.get(cover.day()) == cover.shift()).count();
  }
}
