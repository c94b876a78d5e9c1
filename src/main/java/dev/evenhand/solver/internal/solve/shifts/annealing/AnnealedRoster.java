package dev.evenhand.solver.internal.solve.shifts.annealing;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.Wish;
import java.util.Arrays;

/// A roster that knows its cost and penalty at any time, for many small changes.
final class AnnealedRoster {
  private final ShiftProblem problem;

  /// People × days.
  private final int[][] rows;

  private final RowPenalty[] rules;
  private final int[] penalties;

  /// People × days × (shifts + 1): cost of what is done there; [Roster#FREE] comes first.
  private final int[][][] wishes;

  /// Days × shifts: how many are there, and what is asked for; null where nothing is.
  private final int[][] present;

  private final Cover[][] covers;
  private long cost;
  private int penalty;

  AnnealedRoster(ShiftProblem problem, int[][] rows) {
    this.problem = problem;
    this.rows = rows;
    int shifts = problem.shifts().size();
    wishes = new int[rows.length][problem.days()][shifts + 1];
    problem.wishes().forEach(this::count);
    covers = new Cover[problem.days()][shifts];
    for (var each : covers) {
      Arrays.fill(each, new Cover(0, 0, 0, 0, 0));
    }
    problem.covers().forEach(cover -> covers[cover.day()][cover.shift()] = cover);
    present = new int[problem.days()][shifts];
    rules =
        problem.staff().stream()
            .map(member -> new RowPenalty(problem, member))
            .toArray(RowPenalty[]::new);
    penalties = new int[rows.length];
    countAll();
  }

  long cost() {
    return cost;
  }

  /// 0 when all rules are kept.
  int penalty() {
    return penalty;
  }

  int shift(int person, int day) {
    return rows[person][day];
  }

  /// @param copy people × days
  void copyTo(int[][] copy) {
    for (int person = 0; person < rows.length; person++) {
      System.arraycopy(rows[person], 0, copy[person], 0, copy[person].length);
    }
  }

  /// Changes one day; [#judge] has to follow.
  void set(int person, int day, int shift) {
    int before = rows[person][day];
    cost += wishes[person][day][shift + 1] - wishes[person][day][before + 1];
    move(day, before, -1);
    move(day, shift, 1);
    rows[person][day] = shift;
  }

  /// Counts the penalty of a person whose row has changed.
  void judge(int person) {
    int now = rules[person].of(rows[person]);
    penalty += now - penalties[person];
    penalties[person] = now;
  }

  private void move(int day, int shift, int by) {
    if (shift != Roster.FREE) {
      var cover = covers[day][shift];
      cost -= cover.cost(present[day][shift]);
      present[day][shift] += by;
      cost += cover.cost(present[day][shift]);
    }
  }

  private void count(Wish wish) {
    var costs = wishes[wish.person()][wish.day()];
    for (int shift = Roster.FREE; shift < costs.length - 1; shift++) {
      costs[shift + 1] += wish.wanted() == (shift == wish.shift()) ? 0 : wish.weight();
    }
  }

  private void countAll() {
    for (int person = 0; person < rows.length; person++) {
      for (int day = 0; day < problem.days(); day++) {
        int shift = rows[person][day];
        cost += wishes[person][day][shift + 1];
        if (shift != Roster.FREE) {
          present[day][shift]++;
        }
      }
      judge(person);
    }
    for (var cover : problem.covers()) {
      cost += cover.cost(present[cover.day()][cover.shift()]);
    }
  }
}
