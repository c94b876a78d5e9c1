package dev.evenhand.solver.domain.shifts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// One person's row of a roster, as the rules ask about it.
///
/// @param row the shift type per day, or [Roster#FREE]
record Duty(ShiftProblem problem, StaffMember member, List<Integer> row) {
  boolean isWorked(int day) {
    return row.get(day) != Roster.FREE;
  }

  ShiftType shift(int day) {
    return problem.shifts().get(row.get(day));
  }

  /// The days worked, in order.
  IntStream worked() {
    return days().filter(this::isWorked);
  }

  int minutes() {
    return worked().map(day -> shift(day).minutes()).sum();
  }

  int count(int shift) {
    return (int) row.stream().filter(each -> each == shift).count();
  }

  int weekends() {
    return (int) worked().filter(ShiftProblem::isWeekend).map(day -> day / 7).distinct().count();
  }

  List<Run> workRuns() {
    return runs(this::isWorked);
  }

  List<Run> restRuns() {
    return runs(day -> !isWorked(day));
  }

  private IntStream days() {
    return IntStream.range(0, row.size());
  }

  private List<Run> runs(IntPredicate belongs) {
    var runs = new ArrayList<Run>();
    for (int from = 0; from < row.size(); from++) {
      int to = from;
      while (to < row.size() && belongs.test(to)) {
        to++;
      }
      if (to > from) {
        runs.add(new Run(from, to, from == 0 || to == row.size()));
        from = to;
      }
    }
    return runs;
  }

  /// Days `from` to `to` (exclusive) in a row. One that touches an end of the horizon is `open`: it
  /// is taken to go on outside.
  record Run(int from, int to, boolean open) {
    int length() {
      return to - from;
    }
  }
}
