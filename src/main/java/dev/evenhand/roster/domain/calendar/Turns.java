package dev.evenhand.roster.domain.calendar;

import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekFrame;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// When the turns of a published week are.
public final class Turns {
  private Turns() {}

  /// A turn somebody sits in. On a night clocks change it may be shorter or longer than it says.
  public record Timed(Sitting sitting, ZonedDateTime start, ZonedDateTime end) {}

  /// All of them in their order, without those the clocks leave nothing of.
  public static List<Timed> of(WeekDocument document, Grid grid, ZoneId zone) {
    var frame = frame(document, zone);
    return grid.inOrder().stream()
        .filter(sitting -> sitting.turn() < frame.turns())
        .map(sitting -> timed(frame, sitting))
        .filter(timed -> timed.start().isBefore(timed.end()))
        .toList();
  }

  public static WeekFrame frame(WeekDocument document, ZoneId zone) {
    var days = document.days().stream().map(Weekday::find).flatMap(Optional::stream).toList();
    return new WeekFrame(document.week(), days, document.times(), document.lines(), zone);
  }

  private static Timed timed(WeekFrame frame, Sitting sitting) {
    var span = frame.span(sitting.day(), sitting.turn());
    return new Timed(sitting, span.start().atZone(frame.zone()), span.end().atZone(frame.zone()));
  }
}
