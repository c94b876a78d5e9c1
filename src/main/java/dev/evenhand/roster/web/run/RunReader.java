package dev.evenhand.roster.web.run;

import static dev.evenhand.http.FaultKind.NOT_AN_ID;
import static dev.evenhand.http.FaultKind.NOT_A_MONDAY;
import static dev.evenhand.http.FaultKind.TOO_FEW;

import dev.evenhand.http.JsonObject;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.internal.run.RunWish;
import dev.evenhand.roster.internal.week.WeekWish;
import dev.evenhand.roster.web.Input;
import dev.evenhand.solver.internal.format.DayReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what run somebody wants.
final class RunReader {
  private static final int LONGEST_SECONDS = 3600;
  private static final int MOST_THREADS = 64;
  private static final int MOST_LINES = 1000;
  private static final int MOST_SEEDS = 1_000_000;

  private RunReader() {}

  static RunWish read(JsonObject body) {
    var week =
        new WeekWish(
            monday(body), days(body), hours(body), body.wholeOrNull("lines", 1, MOST_LINES));
    return new RunWish(week, effort(body), keepFrom(body), body.flag("fresh", false), false);
  }

  static Effort effort(JsonObject body) {
    return new Effort(
        body.whole("seconds", 60, 1, LONGEST_SECONDS),
        body.whole("threads", 2, 1, MOST_THREADS),
        body.whole("seed", 1, 0, MOST_SEEDS));
  }

  /// How many seconds more.
  static int seconds(JsonObject body) {
    return body.whole("seconds", 60, 1, LONGEST_SECONDS);
  }

  private static LocalDate monday(JsonObject body) {
    var day = Input.day(body, "week");
    if (body.has("week") && day.getDayOfWeek() != DayOfWeek.MONDAY) {
      body.fault("week", NOT_A_MONDAY.of(day));
    }
    return day;
  }

  private static @Nullable List<DayOfWeek> days(JsonObject body) {
    return body.has("days") ? DayReader.optionalDays(body, "days") : null;
  }

  private static @Nullable List<LocalTime> hours(JsonObject body) {
    if (!body.has("hours")) {
      return null;
    }
    var hours = body.risingTimes("hours");
    if (hours.size() < 2) {
      body.fault("hours", TOO_FEW.of(2, hours.size()));
    }
    return hours;
  }

  private static PlanningRun.@Nullable Id keepFrom(JsonObject body) {
    if (!body.has("keepFrom")) {
      return null;
    }
    var text = body.text("keepFrom", 50);
    try {
      return new PlanningRun.Id(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      body.fault("keepFrom", NOT_AN_ID.of(text));
      return null;
    }
  }
}
