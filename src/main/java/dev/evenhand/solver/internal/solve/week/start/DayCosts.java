package dev.evenhand.solver.internal.solve.week.start;

import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.internal.solve.week.model.Layout;
import java.util.Arrays;

/// Costs of people's days, looked up in tables where days are short enough; annealing asks for
/// little else.
final class DayCosts {
  private static final int MOST_TURNS = 12;
  private static final int MOST_ENTRIES = 12_000_000;
  private static final long UNKNOWN = -1;

  private final Layout layout;
  private final boolean hasTables;
  private final long[][] tables;

  DayCosts(Layout layout) {
    this.layout = layout;
    int days = layout.days().size();
    hasTables = layout.turns() <= MOST_TURNS && ((long) days << layout.turns()) <= MOST_ENTRIES;
    tables = new long[days][];
  }

  /// Points of a day; very many when it is forbidden.
  long of(int day, long mask) {
    if (!hasTables) {
      return count(day, mask);
    }
    var table = tables[day];
    if (table == null) {
      table = new long[1 << layout.turns()];
      Arrays.fill(table, UNKNOWN);
      tables[day] = table;
    }
    if (table[(int) mask] == UNKNOWN) {
      table[(int) mask] = count(day, mask);
    }
    return table[(int) mask];
  }

  private long count(int day, long mask) {
    long cost = layout.days().get(day).cost(mask);
    return cost == Term.FORBIDDEN ? Board.BROKEN * (1 + Long.bitCount(mask)) : cost;
  }
}
