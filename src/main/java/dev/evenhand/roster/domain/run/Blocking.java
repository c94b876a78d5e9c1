package dev.evenhand.roster.domain.run;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.EditCheck;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import java.util.List;
import java.util.Set;

/// Why turns stay empty: for everybody, what would break if the person took one as well.
public final class Blocking {
  private Blocking() {}

  /// A turn with empty cells.
  public record EmptyTurn(int day, int turn, int empty, List<Hindrance> people) {}

  /// What speaks against a person.
  ///
  /// @param breaches what would break; nothing when only the cost speaks against it
  /// @param costChange points more than now
  public record Hindrance(PersonId person, List<Breach> breaches, long costChange) {}

  public static List<EmptyTurn> of(Week week, Timetable timetable) {
    var check = new EditCheck(WeekRules.model(week.problem()));
    return week.problem()
        .everyTurn((day, turn) -> turn(week, timetable, check, day, turn))
        .filter(turn -> turn.empty() > 0)
        .toList();
  }

  private static EmptyTurn turn(
      Week week, Timetable timetable, EditCheck check, int day, int turn) {
    var seats = week.problem().seatsOf(day, turn);
    int empty = week.problem().lines() - timetable.count(seats);
    var people =
        empty <= 0
            ? List.<Hindrance>of()
            : seats.stream()
                .filter(seat -> !timetable.has(seat))
                .map(seat -> hindrance(week, timetable, check, seat))
                .toList();
    return new EmptyTurn(day, turn, empty, people);
  }

  private static Hindrance hindrance(Week week, Timetable timetable, EditCheck check, Seat seat) {
    var effect = check.effect(timetable, timetable.changed(Set.of(), Set.of(seat)));
    return new Hindrance(week.person(seat.person()), effect.newBreaches(), effect.costChange());
  }
}
