package dev.evenhand.roster.domain.week;

import dev.evenhand.people.PersonId;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The problem of a week, both as it is written down and as rules see it.
public record Week(WeekDocument document, WeekProblem problem) {
  /// Whose place in the list of people it is.
  public PersonId person(int place) {
    return document.people().get(place).person();
  }

  /// The grid of a timetable of this problem, its lines drawn.
  public Grid grid(Timetable timetable) {
    return Grid.drawn(document.week(), timetable.seats().stream().map(this::sitting).toList());
  }

  /// The timetable of a grid; whoever is unknown here is left out.
  public Timetable timetable(Grid grid) {
    var places = places();
    return Timetable.of(
        grid.sittings().stream().flatMap(one -> seat(one, places).stream()).toList());
  }

  /// The seat of a sitting, if this week has it.
  public Optional<Seat> seat(Sitting sitting) {
    return seat(sitting, places());
  }

  private Optional<Seat> seat(Sitting sitting, Map<PersonId, Integer> places) {
    var person = places.get(sitting.person());
    int day = problem.days().indexOf(sitting.day());
    return person == null || day < 0 || sitting.turn() >= problem.turns()
        ? Optional.empty()
        : Optional.of(new Seat(person, day, sitting.turn()));
  }

  private Sitting sitting(Seat seat) {
    return new Sitting(problem.days().get(seat.day()), seat.turn(), person(seat.person()));
  }

  private Map<PersonId, Integer> places() {
    var places = new HashMap<PersonId, Integer>();
    for (int place = 0; place < document.people().size(); place++) {
      places.put(person(place), place);
    }
    return places;
  }
}
