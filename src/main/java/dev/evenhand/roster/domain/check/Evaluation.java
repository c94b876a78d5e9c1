package dev.evenhand.roster.domain.check;

import dev.evenhand.roster.domain.term.Counted;
import dev.evenhand.roster.domain.term.DayShape;
import dev.evenhand.roster.domain.term.Term;
import dev.evenhand.roster.domain.week.Seat;
import dev.evenhand.roster.domain.week.Timetable;
import java.util.List;

/// What terms make of a timetable.
record Evaluation(Timetable timetable) {

  /// Points, or [Term#FORBIDDEN].
  long points(Term term) {
    return switch (term) {
      case Counted counted -> counted.cost(timetable.count(counted.seats()));
      case DayShape shape -> shape.cost().of(mask(shape.seats()));
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
