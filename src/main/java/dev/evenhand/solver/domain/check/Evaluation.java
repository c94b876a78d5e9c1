package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import java.util.List;

/// What terms make of a timetable.
record Evaluation(Timetable timetable) {

  /// Points, or [Term#FORBIDDEN].
  long points(Term term) {
    return switch (term) {
      case Counted counted -> counted.cost(timetable.count(counted.seats()));
      case DayShape shape -> shape.cost(mask(shape.seats()));
    };
  }

  /// The seats of a term that are taken.
  List<Seat> taken(Term term) {
    return timetable.taken(term.seats());
  }

  private long mask(List<Seat> day) {
    return day.stream().filter(timetable::has).mapToLong(seat -> 1L << seat.turn()).sum();
  }
}
