package dev.evenhand.availability.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.availability.Shift;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Word;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A weekly shift as clients write it; a missing weekday is free.
record ShiftBody(@Nullable List<@Nullable Hours> days) {
  record Hours(@Nullable Word<DayOfWeek> day, @Nullable String start, @Nullable String end) {}

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
    var said = hours.day() == null ? null : hours.day().text();
    var day = said == null ? null : DAYS.get(said.strip().toLowerCase(Locale.ROOT));
    var start = Input.time(fields, path + "start", hours.start());
    var end = Input.time(fields, path + "end", hours.end());
    if (day == null) {
      fields.fault(path + "day", NOT_ONE_OF.of(CODES, said));
    } else if (shifts.put(day, new Shift(start, end)) != null) {
      fields.fault(path + "day", TWICE.of(said));
    }
  }

  static ShiftBody of(WeeklyShift shift) {
    var days = new ArrayList<@Nullable Hours>();
    shift
        .days()
        .forEach((day, hours) ->
            days.add(
                new Hours(Word.of(day), Input.written(hours.start()), Input.written(hours.end()))));
    return new ShiftBody(days);
  }
}
