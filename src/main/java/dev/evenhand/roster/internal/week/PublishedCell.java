package dev.evenhand.roster.internal.week;

import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.Seat;
import java.util.List;

/// One turn of what is in force, as documents of repairs write it.
public record PublishedCell(String day, int turn, List<String> people) {
  /// Only who is still there, so that whoever is gone keeps nothing.
  public static List<PublishedCell> of(Week week, Grid grid) {
    var problem = week.problem();
    var words = new Wording(problem);
    var timetable = week.timetable(grid);
    return problem
        .everyTurn((day, turn) -> {
          var taken = timetable.taken(problem.seatsOf(day, turn));
          var people = taken.stream().map(Seat::person).map(words::person).toList();
          return new PublishedCell(words.day(day), turn, people);
        })
        .toList();
  }
}
