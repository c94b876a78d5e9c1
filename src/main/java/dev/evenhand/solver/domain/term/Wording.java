package dev.evenhand.solver.domain.term;

import static java.util.stream.Collectors.joining;

import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weekday;
import java.util.List;

/// Names people and times of a problem in plain words.
public record Wording(WeekProblem problem) {

  public String person(int person) {
    return problem.people().get(person).id();
  }

  public String day(int day) {
    return Weekday.word(problem.days().get(day));
  }

  /// Such as `mon 09:00`.
  public String turn(int day, int turn) {
    return day(day) + " " + problem.hours().get(turn);
  }

  public String turn(Seat seat) {
    return turn(seat.day(), seat.turn());
  }

  public String turns(List<Seat> seats) {
    return seats.stream().sorted().map(this::turn).collect(joining(", "));
  }

  public String people(List<Seat> seats) {
    return seats.stream().sorted().map(seat -> person(seat.person())).collect(joining(", "));
  }
}
