package dev.evenhand.workflow.internal.store;

import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Columns;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.run.ForHub;
import dev.evenhand.workflow.domain.run.Next;
import dev.evenhand.workflow.domain.run.TaskState;
import dev.evenhand.workflow.internal.text.ValueColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tasks as rows.
final class TaskRows {
  private static final String OWN =
      """
      id, instance_id, number, key, type, status, input, output, draft, failures, calls, replies,
      item_key, item_id, holder, created_at, started_at, completed_at, completed_by,
      skipped, taken, revision
      """;

  /// Of whole tasks.
  static final String COLUMNS = OWN + ", next, due_at, hub";

  /// Of tasks alone, without what is next for them and what the hub has yet to hear.
  static final String ALONE =
      OWN + ", null as next, cast(null as timestamptz) as due_at, null as hub";

  private TaskRows() {}

  static StoredTask read(ResultSet row) throws SQLException {
    return new StoredTask(
        new TaskId(row.getObject("id", UUID.class)),
        new InstanceId(row.getObject("instance_id", UUID.class)),
        row.getInt("number"),
        row.getString("key"),
        ValueColumn.read(row.getString("input")),
        ValueColumn.readIfAny(row.getString("draft")),
        row.getInt("calls"),
        row.getInt("replies"),
        row.getString("item_key"),
        id(row, "item_id", WorkItemId::new),
        id(row, "holder", PersonId::new),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        state(row),
        row.getInt("revision"));
  }

  private static TaskState state(ResultSet row) throws SQLException {
    return new TaskState(
        TaskType.valueOf(row.getString("type")),
        TaskStatus.valueOf(row.getString("status")),
        ValueColumn.readIfAny(row.getString("output")),
        row.getInt("failures"),
        InstanceTable.instant(row, "started_at"),
        InstanceTable.instant(row, "completed_at"),
        id(row, "completed_by", PersonId::new),
        row.getBoolean("skipped"),
        row.getString("taken"),
        name(row, "next", Next::valueOf),
        InstanceTable.instant(row, "due_at"),
        name(row, "hub", ForHub::valueOf));
  }

  /// The columns that can change, of many tasks.
  static Map<String, Object> changing(List<StoredTask> tasks) {
    return new Columns<>(tasks)
        .uuids("ids", one -> one.id().value())
        .texts("statuses", one -> one.status().name())
        .texts("inputs", one -> ValueColumn.write(one.input()))
        .texts("outputs", one -> ValueColumn.writeIfAny(one.state().output()))
        .numbers("failures", one -> one.state().failures())
        .numbers("replies", StoredTask::replies)
        .instants("starts", one -> one.state().startedAt())
        .instants("completions", one -> one.state().completedAt())
        .uuids("completers", one -> value(one.state().completedBy()))
        .flags("skips", one -> one.state().skipped())
        .texts("takens", one -> one.state().taken())
        .texts("nexts", one -> word(one.state().next()))
        .instants("dues", one -> one.state().dueAt())
        .texts("hubs", one -> word(one.state().hub()))
        .numbers("revisions", StoredTask::revision)
        .values();
  }

  /// The columns that completing forms changes.
  static Map<String, Object> completing(List<StoredTask> done) {
    return new Columns<>(done)
        .uuids("ids", one -> one.id().value())
        .texts("outputs", one -> ValueColumn.writeIfAny(one.state().output()))
        .instants("starts", one -> one.state().startedAt())
        .instants("completions", one -> one.state().completedAt())
        .uuids("completers", one -> value(one.state().completedBy()))
        .instants("dues", one -> one.state().dueAt())
        .numbers("revisions", StoredTask::revision)
        .values();
  }

  static @Nullable String word(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static @Nullable UUID value(@Nullable PersonId id) {
    return id == null ? null : id.value();
  }

  private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> make)
      throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : make.apply(id);
  }

  private static <T> @Nullable T name(ResultSet row, String column, Function<String, T> make)
      throws SQLException {
    var name = row.getString(column);
    return name == null ? null : make.apply(name);
  }
}
