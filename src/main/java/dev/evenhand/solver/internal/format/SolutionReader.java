package dev.evenhand.solver.internal.format;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.TWICE;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.JsonObject;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Reads the timetable out of a solution of the format `evenhand-timetable-solution/1`. What the
/// document says about its cost is not believed and not read.
public final class SolutionReader {
  private final PlaceReader places;
  private final Set<Seat> seats = new HashSet<>();

  private SolutionReader(WeekProblem problem) {
    places = new PlaceReader(problem.days(), problem.turns(), problem.people());
  }

  /// Makes a timetable of a document.
  ///
  /// @throws InvalidInput with everything in it that does not fit the problem
  public static Timetable read(Map<?, ?> values, WeekProblem problem) {
    var fields = new Fields();
    var document = new JsonObject("", values, fields);
    WeekReader.requireFormat(document, SolutionDocument.FORMAT);
    fields.check();
    var reader = new SolutionReader(problem);
    document.objects("cells").forEach(reader::readCell);
    fields.check();
    return new Timetable(reader.seats);
  }

  /// Reads who sits where in a list of a problem's document.
  ///
  /// @throws InvalidInput with everything in it that does not fit the problem
  public static Timetable read(Map<?, ?> values, String list, WeekProblem problem) {
    var fields = new Fields();
    var document = new JsonObject("", values, fields);
    if (!document.has(list)) {
      document.fault(list, MISSING.of());
    }
    var reader = new SolutionReader(problem);
    document.objects(list).forEach(reader::readCell);
    fields.check();
    return new Timetable(reader.seats);
  }

  private void readCell(JsonObject cell) {
    int day = places.day(cell);
    int turn = places.turn(cell);
    for (var id : cell.texts("people")) {
      var person = places.find(id.text());
      if (person.isEmpty()) {
        id.fault(UNKNOWN.of(id.text()));
      } else if (!seats.add(new Seat(person.getAsInt(), day, turn))) {
        id.fault(TWICE.of(id.text()));
      }
    }
  }
}
