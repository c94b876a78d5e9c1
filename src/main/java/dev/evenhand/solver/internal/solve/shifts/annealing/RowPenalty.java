package dev.evenhand.solver.internal.solve.shifts.annealing;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.StaffMember;

/// How far a row is from keeping a person's rules, in days or shifts; 0 when it keeps them. Counts
/// in one pass over the row, as annealing asks millions of times.
public final class RowPenalty {
  private final StaffMember member;
  private final StaffMember.Stretches rules;
  private final int[] minutes;
  private final int shortest;
  private final int[] mostShifts;
  private final boolean[] dayOff;

  /// Shifts × shifts: whether the second must not follow the first.
  private final boolean[][] forbidden;

  public RowPenalty(ShiftProblem problem, StaffMember member) {
    this.member = member;
    rules = member.stretches();
    minutes = problem.shifts().stream().mapToInt(ShiftType::minutes).toArray();
    shortest = problem.shifts().stream().mapToInt(ShiftType::minutes).min().orElseThrow();
    mostShifts = member.maxShifts().stream().mapToInt(Integer::intValue).toArray();
    dayOff = new boolean[problem.days()];
    member.daysOff().forEach(day -> dayOff[day] = true);
    forbidden = new boolean[minutes.length][minutes.length];
    for (int shift = 0; shift < minutes.length; shift++) {
      for (int next : problem.shifts().get(shift).notNext()) {
        forbidden[shift][next] = true;
      }
    }
  }

  /// The penalty of a row: the shift type per day.
  public int of(int[] row) {
    return ofDays(row) + ofRuns(row) + ofTotals(row);
  }

  private int ofDays(int[] row) {
    int penalty = 0;
    for (int day = 0; day < row.length; day++) {
      if (row[day] != Roster.FREE) {
        boolean follows = day > 0 && row[day - 1] != Roster.FREE;
        penalty += (dayOff[day] ? 1 : 0) + (follows && forbidden[row[day - 1]][row[day]] ? 1 : 0);
      }
    }
    return penalty;
  }

  private int ofRuns(int[] row) {
    int penalty = 0;
    for (int from = 0; from < row.length; ) {
      boolean work = row[from] != Roster.FREE;
      int to = from + 1;
      while (to < row.length && (row[to] != Roster.FREE) == work) {
        to++;
      }
      boolean open = from == 0 || to == row.length;
      int least = work ? rules.leastWork() : rules.leastRest();
      penalty += open ? 0 : Math.max(0, least - (to - from));
      penalty += work ? Math.max(0, to - from - rules.mostWork()) : 0;
      from = to;
    }
    return penalty;
  }

  private int ofTotals(int[] row) {
    int total = 0;
    int weekends = 0;
    int lastWeekend = -1;
    var counts = new int[minutes.length];
    for (int day = 0; day < row.length; day++) {
      if (row[day] != Roster.FREE) {
        counts[row[day]]++;
        total += minutes[row[day]];
        if (ShiftProblem.isWeekend(day) && day / 7 != lastWeekend) {
          lastWeekend = day / 7;
          weekends++;
        }
      }
    }
    int penalty = Math.max(0, weekends - rules.mostWeekends());
    for (int shift = 0; shift < counts.length; shift++) {
      penalty += Math.max(0, counts[shift] - mostShifts[shift]);
    }
    return penalty
        + shifts(total - member.minutes().most())
        + shifts(member.minutes().least() - total);
  }

  /// Minutes too many or too few, as shifts.
  private int shifts(int beyond) {
    return beyond <= 0 ? 0 : Math.ceilDiv(beyond, shortest);
  }
}
