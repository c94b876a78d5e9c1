package dev.evenhand.solver.domain.shifts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Who works which shift on which day.
///
/// @param rows a row per person with the place of the shift type per day, or [#FREE]
public record Roster(List<List<Integer>> rows) {
  public static final int FREE = -1;

  public Roster {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// From people × days.
  public static Roster of(int[][] shifts) {
    return new Roster(
        Arrays.stream(shifts).map(row -> Arrays.stream(row).boxed().toList()).toList());
  }

  /// Nobody works.
  public static Roster free(ShiftProblem problem) {
    var row = Collections.nCopies(problem.days(), FREE);
    return new Roster(Collections.nCopies(problem.staff().size(), row));
  }

  /// People × days, a fresh copy.
  public int[][] toArray() {
    return rows.stream()
        .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /// The same with another row for one person.
  public Roster with(int person, List<Integer> row) {
    var changed = new ArrayList<>(rows);
    changed.set(person, row);
    return new Roster(changed);
  }

  public int shift(int person, int day) {
    return rows.get(person).get(day);
  }

  /// Whether it has a row per person, a shift type that exists or [#FREE] on each day, and nothing
  /// else.
  public boolean fits(ShiftProblem problem) {
    return rows.size() == problem.staff().size()
        && rows.stream().allMatch(row -> fits(row, problem.days(), problem.shifts().size()));
  }

  private static boolean fits(List<Integer> row, int days, int shifts) {
    return row.size() == days && row.stream().allMatch(shift -> shift >= FREE && shift < shifts);
  }
}
