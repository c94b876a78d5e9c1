package dev.evenhand.roster.internal.export;

import dev.evenhand.roster.domain.calendar.Agenda;
import dev.evenhand.roster.domain.calendar.Agenda.Entry;
import dev.evenhand.roster.domain.calendar.TurnWords;
import dev.evenhand.roster.domain.export.WeekSheet;
import dev.evenhand.roster.domain.export.WeekSheet.Seated;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A week as entries of a calendar, one for each turn somebody has.
public final class SheetAgenda {
  private SheetAgenda() {}

  /// The entries of a week.
  ///
  /// @param at when the week became what it is
  public static Agenda of(WeekSheet sheet, Instant at, TurnWords words) {
    var entries =
        sheet.days().stream()
            .flatMap(day -> day.turns().stream().flatMap(turn -> entry(sheet, day, turn, at)))
            .toList();
    var since = sheet.monday().atStartOfDay(sheet.zone()).toInstant();
    return new Agenda(words.weekOf(sheet.monday()), sheet.zone(), since, entries);
  }

  private static Stream<Entry> entry(
      WeekSheet sheet, WeekSheet.Day day, WeekSheet.Turn turn, Instant at) {
    var start = day.date().atTime(turn.from()).atZone(sheet.zone());
    var end = day.date().atTime(turn.to()).atZone(sheet.zone());
    if (turn.people().isEmpty() || !start.isBefore(end)) {
      return Stream.empty();
    }
    var names = turn.people().stream().map(Seated::name).collect(Collectors.joining(", "));
    var uid =
        "%s-%s-%d-week@evenhand"
            .formatted(sheet.monday(), Weekday.word(day.weekday()), turn.place());
    return Stream.of(new Entry(uid, start, end, names, "", sheet.version(), at));
  }
}
