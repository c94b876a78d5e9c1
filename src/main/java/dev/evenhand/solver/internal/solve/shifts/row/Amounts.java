package dev.evenhand.solver.internal.solve.shifts.row;

import java.util.Arrays;
import java.util.List;

/// How much of each limited thing has been spent, all of them written as one number.
final class Amounts {
  static final int NO_ROOM = -1;

  private final int[] most;
  private final int[] strides;
  private final long size;

  /// @param most the most of each thing
  Amounts(List<Integer> most) {
    this.most = most.stream().mapToInt(Integer::intValue).toArray();
    strides = new int[this.most.length];
    long all = 1;
    for (int thing = 0; thing < strides.length; thing++) {
      strides[thing] = (int) all;
      all = Math.min(all * (this.most[thing] + 1), Integer.MAX_VALUE);
    }
    size = all;
  }

  /// All numbers are below this. When it is the largest whole number there may be more, and nothing
  /// else can be asked.
  int size() {
    return (int) size;
  }

  /// How much of a thing is spent.
  int of(int amounts, int thing) {
    return amounts / strides[thing] % (most[thing] + 1);
  }

  /// What amounts become when some more is spent.
  static final class Change {
    private final int[] after;

    private Change(int[] after) {
      this.after = after;
    }

    /// What a number becomes, or [#NO_ROOM].
    int of(int amounts) {
      return after[amounts];
    }

    /// All numbers are below this.
    int size() {
      return after.length;
    }
  }

  Change spending(int[] spent) {
    int[] after = new int[size()];
    Arrays.setAll(after, amounts -> after(amounts, spent));
    return new Change(after);
  }

  private int after(int amounts, int[] spent) {
    int sum = amounts;
    for (int thing = 0; thing < spent.length; thing++) {
      if (of(amounts, thing) + spent[thing] > most[thing]) {
        return NO_ROOM;
      }
      sum += spent[thing] * strides[thing];
    }
    return sum;
  }
}
