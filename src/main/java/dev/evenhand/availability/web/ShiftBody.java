package dev.evenhand.availability.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.availability.Shift;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.http.Fields;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A weekly shift as clients write it; a missing weekday is free.
record ShiftBody(@Nullable List<@Nullable Hours> days) {
  record Hours(@Nullable String day, @Nullable String start, @Nullable String end) {}

  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);

  private static final List<String> CODES =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  WeeklyShift read() {
    var fields = new Fields();
    var shifts = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
    if (days == null) {
      fields.fault("days", MISSING.of());
    } else {
      for (int i = 0; i < days.size(); i++) {
        read(fields, "days[" + i + "].", days.get(i), shifts);
      }
    }
    fields.check();
    return new WeeklyShift(shifts);
  }

  private static void read(
      Fields fields, String path, @Nullable Hours hours, Map<DayOfWeek, Shift> shifts) {
    if (hours == null) {
      fields.fault(path + "day", MISSING.of());
      return;
    }
    var day = hours.day() == null ? null : DAYS.get(hours.day().strip().toLowerCase(Locale.ROOT));
    var start = Input.time(fields, path + "start", hours.start());
    var end = Input.time(fields, path + "end", hours.end());
    if (day == null) {
      fields.fault(path + "day", NOT_ONE_OF.of(CODES, hours.day()));
    } else if (shifts.put(day, new Shift(start, end)) != null) {
      fields.fault(path + "day", TWICE.of(hours.day()));
    }
  }

  static ShiftBody of(WeeklyShift shift) {
    var days = new ArrayList<@Nullable Hours>();
    shift
        .days()
        .forEach((day, hours) ->
            days.add(
                new Hours(code(day), Input.written(hours.start()), Input.written(hours.end()))));
    return new ShiftBody(days);
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
