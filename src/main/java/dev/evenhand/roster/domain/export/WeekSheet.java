package dev.evenhand.roster.domain.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// A week of phone turns for people to read outside of Evenhand.
///
/// @param version the number of the version; 0 when it was not published
public record WeekSheet(LocalDate monday, int version, ZoneId zone, int lines, List<Day> days) {
  /// A day and its turns.
  public record Day(DayOfWeek weekday, LocalDate date, List<Turn> turns) {}

  /// A turn and who sits in it.
  public record Turn(int place, LocalTime from, LocalTime to, List<Seated> people) {}

  /// Somebody with what colleagues know the person by.
  ///
  /// @param colour such as `#3366cc`; empty when none was chosen
  public record Seated(String username, String name, String extension, String colour) {}

  /// How many cells of a turn nobody has.
  public int empty(Turn turn) {
    return Math.max(0, lines - turn.people().size());
  }

  /// What a file of it is called, without its ending.
  public String fileName() {
    return "roster-" + monday + (version == 0 ? "" : "-" + version);
  }
}
