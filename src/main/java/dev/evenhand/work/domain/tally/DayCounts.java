package dev.evenhand.work.domain.tally;

/// Cases per day as running sums over a horizon of days that slides forward, so that any window
/// costs two look-ups.
final class DayCounts {
  private final int[] before;
  private long firstDay;

  DayCounts(long firstDay, int days) {
    this.firstDay = firstDay;
    before = new int[days + 1];
  }

  /// How many from one day to another, both included; days outside the horizon count nothing.
  int between(long from, long to) {
    return from > to ? 0 : before[place(to + 1)] - before[place(from)];
  }

  void add(long day, int delta) {
    for (int place = place(day) + 1; place < before.length; place++) {
      before[place] += delta;
    }
  }

  /// Forgets the days before the given one; those are forgotten for good.
  void slideTo(long newFirstDay) {
    if (newFirstDay <= firstDay) {
      return;
    }
    int gone = place(newFirstDay);
    int forgotten = before[gone];
    int last = before.length - 1;
    for (int place = 0; place <= last; place++) {
      before[place] = before[Math.min(place + gone, last)] - forgotten;
    }
    firstDay = newFirstDay;
  }

  private int place(long day) {
    return Math.clamp(day - firstDay, 0, before.length - 1);
  }
}
