package dev.evenhand.work.domain.tally;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// So many more (or fewer) items of a kind on somebody's list.
///
/// @param doneAt when they were completed; null for items that are held
public record ListChange(
    String kind, PersonId person, QueueId queue, @Nullable Instant doneAt, int items) {
  private static final String HELD = "-";

  /// One line, for processes that were not the ones to make the change.
  public String write() {
    return "%s %s %s %s %d".formatted(kind, person, queue, doneAt == null ? HELD : doneAt, items);
  }

  public static ListChange read(String line) {
    var words = line.split(" ", -1);
    return new ListChange(
        words[0],
        new PersonId(UUID.fromString(words[1])),
        new QueueId(UUID.fromString(words[2])),
        words[3].equals(HELD) ? null : Instant.parse(words[3]),
        Integer.parseInt(words[4]));
  }
}
