package dev.evenhand.roster.web.keep;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_LATER;
import static dev.evenhand.http.FaultKind.ONLY_UNLESS;

import dev.evenhand.http.JsonObject;
import dev.evenhand.roster.domain.BusyMark.Day;
import dev.evenhand.roster.domain.BusyMark.Facts;
import dev.evenhand.roster.domain.BusyMark.Hours;
import dev.evenhand.roster.web.Input;
import org.jspecify.annotations.Nullable;

/// Reads what people write down about a busy mark.
public final class BusyReader {
  private BusyReader() {}

  public static Facts read(JsonObject body) {
    return new Facts(
        day(body), hours(body), body.flag("optional", false), body.text("reason", 500));
  }

  private static Day day(JsonObject body) {
    if (!body.has("date")) {
      return new Day.EveryWeek(Input.weekday(body, "weekday"));
    }
    if (body.has("weekday")) {
      body.fault("weekday", ONLY_UNLESS.of("date", "given"));
    }
    return new Day.Once(Input.day(body, "date"));
  }

  private static @Nullable Hours hours(JsonObject body) {
    var from = body.time("from");
    var to = body.time("to");
    if (from == null && to == null) {
      return null;
    }
    if (from == null || to == null) {
      body.fault(from == null ? "from" : "to", MISSING.of());
      return null;
    }
    if (!from.isBefore(to)) {
      body.fault("to", NOT_LATER.of(from, to));
      return null;
    }
    return new Hours(from, to);
  }
}
