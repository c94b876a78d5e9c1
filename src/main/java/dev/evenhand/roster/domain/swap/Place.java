package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Sitting;
import java.time.DayOfWeek;

/// One turn of a day, whoever sits there.
public record Place(DayOfWeek day, int turn) {
  public Sitting of(PersonId person) {
    return new Sitting(day, turn, person);
  }
}
