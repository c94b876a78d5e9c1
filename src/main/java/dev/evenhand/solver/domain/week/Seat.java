package dev.evenhand.solver.domain.week;

import java.util.Comparator;

/// One person in one turn of one day.
///
/// @param person place in the list of people of the problem, from 0
/// @param day place in its list of days, from 0
/// @param turn turn of the day, from 0
public record Seat(int person, int day, int turn) implements Comparable<Seat> {
  private static final Comparator<Seat> ORDER =
      Comparator.comparingInt(Seat::day)
          .thenComparingInt(Seat::turn)
          .thenComparingInt(Seat::person);

  /// By day, turn, person.
  @Override
  public int compareTo(Seat other) {
    return ORDER.compare(this, other);
  }
}
