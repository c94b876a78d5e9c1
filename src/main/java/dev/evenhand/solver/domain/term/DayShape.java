package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.week.Seat;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;

/// What the stretches of a person's day cost: those worked, and the free ones between them. Prices
/// of how many turns, or which, are [Counted]; so both kinds of terms can be read, not only asked.
///
/// @param seats all turns of one day of one person, in their order
/// @param runs points, or [#FORBIDDEN], for each stretch of so many turns worked
/// @param gaps the same for each stretch of so many free turns between turns worked
public record DayShape(
    About about, List<Seat> seats, IntToLongFunction runs, IntToLongFunction gaps) implements Term {
  /// What costs nothing, whatever its length.
  public static final IntToLongFunction FREE = _ -> 0;

  public DayShape {
    seats = List.copyOf(seats);
  }

  /// Points of a day, or [#FORBIDDEN].
  ///
  /// @param mask a bit for each turn worked, the first turn of the day lowest
  public long cost(long mask) {
    return LongStream.concat(prices(DayMask.runs(mask), runs), prices(DayMask.gaps(mask), gaps))
        .reduce(0, Term::sum);
  }

  private static LongStream prices(List<Integer> lengths, IntToLongFunction price) {
    return lengths.stream().mapToLong(price::applyAsLong);
  }

  @Override
  public DayShape withoutPrices() {
    return new DayShape(about, seats, withoutPrice(runs), withoutPrice(gaps));
  }

  private static IntToLongFunction withoutPrice(IntToLongFunction price) {
    return length -> price.applyAsLong(length) == FORBIDDEN ? FORBIDDEN : 0;
  }
}
