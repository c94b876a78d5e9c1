package dev.evenhand.roster.web.week;

import dev.evenhand.http.Word;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.internal.version.LogEntry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Changes of a published week as the API shows them.
final class LogViews {
  private LogViews() {}

  /// One cell that changed hands.
  ///
  /// @param number the version it came with
  /// @param start when the turn begins on the company's wall clock; nothing when that is not known
  /// @param from who left; nothing when it was nobody
  record LogView(
      int number,
      Word<TimetableVersion.Kind> kind,
      Instant at,
      String byName,
      String comment,
      LocalDate date,
      Word<DayOfWeek> day,
      int turn,
      @Nullable String start,
      @Nullable String end,
      @Nullable UUID from,
      @Nullable String fromName,
      @Nullable UUID to,
      @Nullable String toName) {}

  static LogView view(LocalDate monday, LogEntry entry, Map<PersonId, Person> people) {
    var change = entry.change();
    return new LogView(
        entry.number(),
        Word.of(entry.kind()),
        entry.at(),
        entry.byName(),
        entry.comment(),
        monday.plusDays(change.day().getValue() - 1L),
        Word.of(change.day()),
        change.turn(),
        optional(entry.start()),
        optional(entry.end()),
        id(change.from()),
        name(change.from(), people),
        id(change.to()),
        name(change.to(), people));
  }

  private static @Nullable String optional(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable String name(@Nullable PersonId id, Map<PersonId, Person> people) {
    var person = id == null ? null : people.get(id);
    return person == null ? null : person.displayName();
  }
}
