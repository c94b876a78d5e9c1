package dev.evenhand.availability.web;

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

  WeeklyShift read() {
    var fields = new Fields();
    var shifts = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
    if (days == null) {
      fields.fault("days", "Expected a list of days; an empty one means free all week.");
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
      fields.fault(path + "day", "Expected a weekday with start and end.");
      return;
    }
    var day = hours.day() == null ? null : DAYS.get(hours.day().strip().toLowerCase(Locale.ROOT));
    var start = Input.time(fields, path + "start", hours.start());
    var end = Input.time(fields, path + "end", hours.end());
    if (day == null) {
      fields.fault(
          path + "day",
          "Expected mon, tue, wed, thu, fri, sat or sun, but got " + hours.day() + ".");
    } else if (shifts.put(day, new Shift(start, end)) != null) {
      fields.fault(
          path + "day", "Expected each weekday once, but " + hours.day() + " is repeated.");
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
