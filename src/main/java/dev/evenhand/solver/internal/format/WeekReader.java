package dev.evenhand.solver.internal.format;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_A_DAY;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TOO_FEW;
import static dev.evenhand.http.FaultKind.TOO_MANY;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.JsonObject;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// Reads a problem of the format `evenhand-timetable/1`.
///
/// `format`, `week`, `days`, `hours`, `lines`, `people` and what a person, a mark or an entry is
/// about must be there. A list that is missing is empty. Unknown names among rules and weights are
/// faults, lest a misspelt rule be silently off; other unknown names are left alone.
public final class WeekReader {
  public static final String FORMAT = "evenhand-timetable/1";
  static final int MANY = 1_000;
  private static final int MOST_TURNS = 60;

  private WeekReader() {}

  /// Makes a problem of a document.
  ///
  /// @throws InvalidInput with everything in it that does not fit
  public static WeekProblem read(Map<?, ?> values) {
    var fields = new Fields();
    var document = new JsonObject("", values, fields);
    requireFormat(document, FORMAT);
    fields.check();
    var problem = read(document);
    fields.check();
    return problem;
  }

  /// Another format may mean anything by the other fields, so they are not looked at.
  static void requireFormat(JsonObject document, String wanted) {
    var format = document.text("format", 200);
    if (!format.isEmpty() && !format.equals(wanted)) {
      document.fault("format", NOT_ONE_OF.of(List.of(wanted), format));
    }
  }

  private static WeekProblem read(JsonObject document) {
    var week = week(document);
    var days = days(document);
    var hours = hours(document);
    var lines = document.whole("lines", 1, MANY);
    var people = PeopleReader.people(document);
    var turns = hours.size() < 2 ? MOST_TURNS : hours.size() - 1;
    var places = new PlaceReader(days, turns, people);
    return new WeekProblem(
        week,
        days,
        hours,
        lines,
        people,
        places.marks(document, "busy"),
        places.marks(document, "undesired"),
        places.seats(document, "fixed"),
        places.emptyTurns(document, "fixedEmpty", lines),
        RulesReader.rules(document.objectOrEmpty("rules"), turns),
        RulesReader.weights(document.objectOrEmpty("weights")));
  }

  private static List<DayOfWeek> days(JsonObject document) {
    var days = DayReader.days(document, "days");
    if (document.has("days") && days.isEmpty()) {
      document.fault("days", TOO_FEW.of(1, 0));
    }
    return days;
  }

  private static LocalDate week(JsonObject document) {
    var text = document.text("week", 200);
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeException e) {
      document.fault("week", NOT_A_DAY.of(text));
      return LocalDate.EPOCH;
    }
  }

  private static List<LocalTime> hours(JsonObject document) {
    var hours = document.risingTimes("hours");
    if (!document.has("hours")) {
      document.fault("hours", MISSING.of());
    } else if (hours.size() < 2) {
      document.fault("hours", TOO_FEW.of(2, hours.size()));
    } else if (hours.size() > MOST_TURNS + 1) {
      document.fault("hours", TOO_MANY.of(MOST_TURNS + 1, hours.size()));
    }
    return hours;
  }
}
