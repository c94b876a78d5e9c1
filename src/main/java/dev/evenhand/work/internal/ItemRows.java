package dev.evenhand.work.internal;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItem.Holding;
import dev.evenhand.work.WorkItem.Mode;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads items from rows.
@Component
public class ItemRows {
  public static final String COLUMNS =
      """
      id, queue_id, kind, key, priority, state, holder, held_since, held_on, mode, assigned_by,
      decision_id, opened_at, created_at, done_at, again, check_shift, at_time, attributes, requires,
      version
      """;

  private final Attributes attributes;

  ItemRows(Attributes attributes) {
    this.attributes = attributes;
  }

  public WorkItem item(ResultSet row) throws SQLException {
    return new WorkItem(
        new WorkItemId(row.getObject("id", UUID.class)),
        new QueueId(row.getObject("queue_id", UUID.class)),
        row.getString("kind"),
        row.getString("key"),
        Priority.ofRank(row.getInt("priority")),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        holding(row),
        instant(row, "opened_at"),
        instant(row, "created_at"),
        attributes.read(row.getString("attributes")),
        requires(row),
        row.getInt("version"));
  }

  private static Set<String> requires(ResultSet row) throws SQLException {
    var words = (String[]) row.getArray("requires").getArray();
    return words.length == 0 ? Set.of() : Set.of(words);
  }

  private static @Nullable Holding holding(ResultSet row) throws SQLException {
    var holder = row.getObject("holder", UUID.class);
    if (holder == null) {
      return null;
    }
    var decision = row.getObject("decision_id", UUID.class);
    return new Holding(
        new PersonId(holder),
        instant(row, "held_since"),
        row.getObject("held_on", LocalDate.class),
        Mode.valueOf(row.getString("mode")),
        row.getString("assigned_by"),
        decision == null ? null : new DecisionId(decision));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(findInstant(row, column));
  }

  /// The instant of a column; null when the column is.
  public static @Nullable Instant findInstant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
