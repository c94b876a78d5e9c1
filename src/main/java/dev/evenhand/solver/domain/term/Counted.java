package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.week.Seat;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// What it costs that so many of some seats are taken.
///
/// @param costByCount points for none, one, two … taken, or [#FORBIDDEN]; more than it tells of are
///   forbidden
public record Counted(About about, List<Seat> seats, List<Long> costByCount) implements Term {
  public Counted {
    seats = List.copyOf(seats);
    costByCount = List.copyOf(costByCount);
  }

  public static Counted atMost(About about, List<Seat> seats, int most) {
    return new Counted(about, seats, Collections.nCopies(Math.max(0, most + 1), 0L));
  }

  public static Counted atLeast(About about, List<Seat> seats, int least) {
    return priced(about, seats, count -> count < least ? FORBIDDEN : 0);
  }

  /// Any number of the seats may be taken, for a price.
  public static Counted priced(About about, List<Seat> seats, IntToLongFunction points) {
    var prices = IntStream.rangeClosed(0, seats.size()).mapToLong(points).boxed().toList();
    return new Counted(about, seats, prices);
  }

  /// Points when so many of the seats are taken.
  public long cost(int count) {
    return count < costByCount.size() ? costByCount.get(count) : FORBIDDEN;
  }

  @Override
  public Counted withoutPrices() {
    return new Counted(
        about, seats, costByCount.stream().map(cost -> cost == FORBIDDEN ? cost : 0).toList());
  }
}
