package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.week.Seat;
import java.util.List;
import java.util.stream.IntStream;

/// What one day of one person costs, seen as a whole.
///
/// @param person place in the list of people, from 0
/// @param day place in the list of days, from 0
/// @param turns turns of the day
public record DayShape(About about, int person, int day, int turns, DayCost cost) implements Term {

  /// Points of a day by the turns worked.
  @FunctionalInterface
  public interface DayCost {
    /// Points of a day.
    ///
    /// @param mask a bit for each turn worked, the first turn of the day lowest
    /// @return points, or [Term#FORBIDDEN]
    long of(long mask);
  }

  @Override
  public List<Seat> seats() {
    return IntStream.range(0, turns).mapToObj(turn -> new Seat(person, day, turn)).toList();
  }
}
