package dev.evenhand.roster.internal.format;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.http.JsonObject;
import dev.evenhand.roster.domain.week.Weekday;
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
    var words = document.texts(name);
    for (int place = 0; place < words.size(); place++) {
      var word = words.get(place);
      var element = "%s[%d]".formatted(name, place);
      Weekday.find(word)
          .ifPresentOrElse(
              day -> add(document, element, day, days),
              () -> document.fault(element, NOT_ONE_OF.of(Weekday.WORDS, word)));
    }
    return days;
  }

  private static void add(
      JsonObject document, String element, DayOfWeek day, List<DayOfWeek> days) {
    if (days.contains(day)) {
      document.fault(element, TWICE.of(Weekday.word(day)));
    } else {
      days.add(day);
    }
  }
}
