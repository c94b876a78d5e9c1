package dev.evenhand.solver.internal.format;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.http.JsonObject;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// Reads the days of a week from a document.
public final class DayReader {
  private DayReader() {}

  /// Days that must be told, each once; in the order they are written.
  public static List<DayOfWeek> days(JsonObject document, String name) {
    if (!document.has(name)) {
      document.fault(name, MISSING.of());
    }
    return optionalDays(document, name);
  }

  /// Days that may be missing, each once; in the order they are written.
  public static List<DayOfWeek> optionalDays(JsonObject document, String name) {
    var days = new ArrayList<DayOfWeek>();
    for (var word : document.texts(name)) {
      Weekday.find(word.text())
          .ifPresentOrElse(
              day -> add(word, day, days),
              () -> word.fault(NOT_ONE_OF.of(Weekday.WORDS, word.text())));
    }
    return days;
  }

  private static void add(JsonObject.Text word, DayOfWeek day, List<DayOfWeek> days) {
    if (days.contains(day)) {
      word.fault(TWICE.of(word.text()));
    } else {
      days.add(day);
    }
  }
}
