package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.BitSet;

/// What one person may still do on each day: any of some shifts, or be free.
final class Choices {
  private final int shifts;

  /// Bit `day × (shifts + 1) + shift + 1`; [Roster#FREE] is -1.
  private final BitSet allowed = new BitSet();

  private Choices(int shifts) {
    this.shifts = shifts;
  }

  /// All that days off and the most shifts of a type leave.
  static Choices of(ShiftProblem problem, int person) {
    var member = problem.staff().get(person);
    var choices = new Choices(problem.shifts().size());
    for (int day = 0; day < problem.days(); day++) {
      choices.allow(day, Roster.FREE);
      for (int shift = 0; shift < choices.shifts; shift++) {
        if (!member.daysOff().contains(day) && member.maxShifts().get(shift) > 0) {
          choices.allow(day, shift);
        }
      }
    }
    return choices;
  }

  /// The same within days `from` to `to` (exclusive); outside of them nothing but the row.
  Choices within(int from, int to, int[] row) {
    var choices = new Choices(shifts);
    for (int day = 0; day < row.length; day++) {
      for (int shift = Roster.FREE; shift < shifts; shift++) {
        boolean isOpen = day >= from && day < to;
        if (isOpen ? may(day, shift) : row[day] == shift) {
          choices.allow(day, shift);
        }
      }
    }
    return choices;
  }

  boolean may(int day, int shift) {
    return allowed.get(bit(day, shift));
  }

  boolean mayRest(int day) {
    return may(day, Roster.FREE);
  }

  boolean mayWork(int day) {
    int first = allowed.nextSetBit(bit(day, 0));
    return first >= 0 && first < bit(day + 1, Roster.FREE);
  }

  private void allow(int day, int shift) {
    allowed.set(bit(day, shift));
  }

  private int bit(int day, int shift) {
    return day * (shifts + 1) + shift + 1;
  }
}
