package dev.evenhand.roster.domain.week;

import dev.evenhand.people.PersonId;
import dev.evenhand.solver.domain.week.Weekday;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The problem of a week as a document of the format `evenhand-timetable/1`, which also knows who
/// people are and what their share of the ideal load is.
public record WeekDocument(
    String format,
    LocalDate week,
    List<String> days,
    List<String> hours,
    int lines,
    List<PlannedPerson> people,
    List<BlockedTurn> busy,
    List<BlockedTurn> undesired,
    List<WantedTurn> fixed,
    Map<String, Object> rules,
    Map<String, Object> weights) {
  public static final String FORMAT = "evenhand-timetable/1";

  /// Somebody who can be planned.
  ///
  /// @param prorated share of the ideal load for the days the person is there
  public record PlannedPerson(
      String id,
      int load,
      @Nullable Integer table,
      Set<String> groups,
      int maxPerDay,
      boolean needsBreak,
      UUID personId,
      BigDecimal prorated) {
    public PersonId person() {
      return new PersonId(personId);
    }

    /// The same with what was said of the turns of somebody else.
    PlannedPerson sharing(int turns, BigDecimal share) {
      return new PlannedPerson(id, turns, table, groups, maxPerDay, needsBreak, personId, share);
    }
  }

  /// A turn somebody cannot, or would rather not, take.
  public record BlockedTurn(String person, String day, int turn, String reason) {}

  /// A turn somebody should have.
  public record WantedTurn(String person, String day, int turn) {}

  public WeekDocument {
    days = List.copyOf(days);
    hours = List.copyOf(hours);
    people = List.copyOf(people);
    busy = List.copyOf(busy);
    undesired = List.copyOf(undesired);
    fixed = List.copyOf(fixed);
    rules = Map.copyOf(rules);
    weights = Map.copyOf(weights);
  }

  public List<LocalTime> times() {
    return hours.stream().map(LocalTime::parse).toList();
  }

  /// When its turns are.
  public WeekFrame frame(ZoneId zone) {
    var weekdays = days.stream().map(Weekday::find).flatMap(Optional::stream).toList();
    return new WeekFrame(week, weekdays, times(), lines, zone);
  }

  /// The same under the rules of another one, with other people.
  WeekDocument like(WeekDocument other, List<PlannedPerson> others) {
    return new WeekDocument(
        format,
        week,
        days,
        hours,
        lines,
        others,
        busy,
        undesired,
        fixed,
        other.rules,
        other.weights);
  }
}
