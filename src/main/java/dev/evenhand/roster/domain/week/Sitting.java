package dev.evenhand.roster.domain.week;

import dev.evenhand.people.PersonId;
import java.time.DayOfWeek;
import java.util.Comparator;

/// One person in one turn of a day.
public record Sitting(DayOfWeek day, int turn, PersonId person) implements Comparable<Sitting> {
  /// Those of a turn beside each other, in no order among themselves.
  public static final Comparator<Sitting> BY_TURN =
      Comparator.comparing(Sitting::day).thenComparingInt(Sitting::turn);

  private static final Comparator<Sitting> ORDER =
      BY_TURN.thenComparing(sitting -> sitting.person().value());

  public boolean isIn(DayOfWeek thisDay, int thisTurn) {
    return day == thisDay && turn == thisTurn;
  }

  @Override
  public int compareTo(Sitting other) {
    return ORDER.compare(this, other);
  }
}
