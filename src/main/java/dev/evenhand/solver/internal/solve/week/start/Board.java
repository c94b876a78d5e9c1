package dev.evenhand.solver.internal.solve.week.start;

import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.internal.solve.week.model.CountPrice;
import dev.evenhand.solver.internal.solve.week.model.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A timetable that changes seat by seat, with its cost always known. What is forbidden costs very
/// much, the more the further it is from what is allowed, so that the way there is downhill.
public final class Board {
  /// Points of what is forbidden, for each step it is away from what is allowed.
  static final long BROKEN = 1_000_000_000L;

  private final Layout layout;
  private final long[] masks;
  private final int[] counts;
  private final long[][] prices;
  private final int[][] rowsOfSeat;
  private final DayCosts days;

  Board(Layout layout, long[] start) {
    this.layout = layout;
    masks = start.clone();
    var rows = layout.counts();
    counts = rows.stream().mapToInt(row -> layout.count(masks, row)).toArray();
    prices = rows.stream().map(Board::prices).toArray(long[][]::new);
    rowsOfSeat = rowsOfSeat(layout);
    days = new DayCosts(layout);
  }

  Layout layout() {
    return layout;
  }

  long[] masks() {
    return masks.clone();
  }

  boolean isTaken(int seat) {
    return layout.isTaken(masks, seat);
  }

  /// Points more when the seat is taken, or left if it was taken.
  long change(int seat) {
    int step = isTaken(seat) ? -1 : 1;
    int day = seat / layout.turns();
    long change = days.of(day, masks[day] ^ bit(seat)) - days.of(day, masks[day]);
    for (int row : rowsOfSeat[seat]) {
      change += prices[row][counts[row] + step] - prices[row][counts[row]];
    }
    return change;
  }

  void flip(int seat) {
    int step = isTaken(seat) ? -1 : 1;
    masks[seat / layout.turns()] ^= bit(seat);
    for (int row : rowsOfSeat[seat]) {
      counts[row] += step;
    }
  }

  private long bit(int seat) {
    return 1L << seat % layout.turns();
  }

  private static long[] prices(CountPrice row) {
    var allowed =
        IntStream.range(0, row.costs().size())
            .filter(count -> row.cost(count) != Term.FORBIDDEN)
            .toArray();
    return IntStream.range(0, row.costs().size())
        .mapToLong(at -> price(row, allowed, at))
        .toArray();
  }

  private static long price(CountPrice row, int[] allowed, int count) {
    return IntStream.of(allowed)
        .mapToLong(near -> BROKEN * Math.abs(near - count) + row.cost(near))
        .min()
        .orElse(BROKEN);
  }

  private static int[][] rowsOfSeat(Layout layout) {
    var rows = new ArrayList<List<Integer>>();
    IntStream.range(0, layout.days().size() * layout.turns())
        .forEach(_ -> rows.add(new ArrayList<>()));
    for (int row = 0; row < layout.counts().size(); row++) {
      for (int seat : layout.counts().get(row).seats()) {
        rows.get(seat).add(row);
      }
    }
    return rows.stream()
        .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
