package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.Tenancy;
import dev.evenhand.storage.Columns;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.run.RunError;
import dev.evenhand.workflow.domain.run.RunError.Branch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
public class ErrorTable {
  static final String COLUMNS =
      """
      id, instance_id, task_id, type, message, detail, status, notes, is_branch, after_key, to_key,
      is_open, times, created_at, changed_at, revision
      """;

  private static final String INSERT =
      """
      insert into ticket_error
        (id, company_id, instance_id, task_id, type, message, detail, is_branch, after_key, to_key,
         created_at, changed_at)
      select id, :company, instance_id, task_id, type, message, detail, is_branch, after_key,
        to_key, at, at
      from unnest(:ids, :instances, :tasks, :types, :messages, :details, :branches, :afters, :tos,
          :times)
        as row (id, instance_id, task_id, type, message, detail, is_branch, after_key, to_key, at)
      """;

  private static final String CLOSE =
      """
      update ticket_error set is_open = false, status = 'RESOLVED', changed_at = :now,
        resolved_at = coalesce(resolved_at, :now), revision = revision + 1
      where company_id = :company and is_open and %s
      """;

  private final JdbcClient jdbc;

  ErrorTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(List<StoredError> errors) {
    if (!errors.isEmpty()) {
      var columns =
          new Columns<>(errors)
              .uuids("ids", StoredError::id)
              .uuids("instances", one -> one.instance().value())
              .uuids("tasks", one -> one.task() == null ? null : one.task().value())
              .texts("types", one -> one.error().type().name())
              .texts("messages", one -> one.error().message())
              .texts("details", StoredError::detail)
              .flags("branches", one -> one.error().branch() != null)
              .texts("afters", one -> branch(one).after())
              .texts("tos", one -> branch(one).to())
              .instants("times", StoredError::createdAt);
      sql(INSERT).params(columns.values()).update();
    }
  }

  /// Notes that a task failed once more, if an error of it is open. Answers whether one was.
  public boolean again(TaskId task, RunError error, String detail, Instant now) {
    return sql("""
    update ticket_error set message = :message, detail = :detail, times = times + 1,
      changed_at = :now, revision = revision + 1
    where company_id = :company and task_id = :task and is_open and not is_branch
    """)
            .param("task", task.value())
            .param("message", error.message())
            .param("detail", detail)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /// Notes that an instance failed once more, if an error of it that is about nothing else is open.
  /// Answers whether one was.
  public boolean again(InstanceId instance, RunError error, Instant now) {
    return sql("""
    update ticket_error set message = :message, times = times + 1, changed_at = :now,
      revision = revision + 1
    where company_id = :company and instance_id = :instance and task_id is null
      and is_open and not is_branch and type = :type
    """)
            .param("instance", instance.value())
            .param("message", error.message())
            .param("type", error.type().name())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  public Optional<StoredError> find(UUID id) {
    return sql("select %s from ticket_error where company_id = :company and id = :id"
            .formatted(COLUMNS))
        .param("id", id)
        .query((row, _) -> read(row))
        .optional();
  }

  /// All errors of an instance, oldest first.
  public List<StoredError> of(InstanceId instance) {
    return sql("""
    select %s from ticket_error
    where company_id = :company and instance_id = :instance order by created_at, id
    """
            .formatted(COLUMNS))
        .param("instance", instance.value())
        .query((row, _) -> read(row))
        .list();
  }

  /// What people say of an error, if it is of this revision. Answers whether it was.
  public boolean note(StoredError seen, ErrorStatus status, String notes, Instant now) {
    return sql("""
    update ticket_error set status = :status, notes = :notes, changed_at = :now,
      resolved_at = case when :status = 'RESOLVED' then coalesce(resolved_at, :now) end,
      revision = revision + 1
    where company_id = :company and id = :id and revision = :revision
    """)
            .param("status", status.name())
            .param("notes", notes)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", seen.id())
            .param("revision", seen.revision())
            .update()
        == 1;
  }

  /// Ends an open error, which was mended; answers whether it was open.
  public boolean close(UUID id, Instant now) {
    return end(CLOSE.formatted("id = :about"), id, now) > 0;
  }

  /// Ends the open errors of a task, which was mended.
  public void closeOf(TaskId task, Instant now) {
    end(CLOSE.formatted("task_id = :about and not is_branch"), task.value(), now);
  }

  /// Ends the open errors of an instance, which is over.
  public void closeOf(InstanceId instance, Instant now) {
    end(CLOSE.formatted("instance_id = :about"), instance.value(), now);
  }

  private int end(String close, UUID about, Instant now) {
    return sql(close).param("about", about).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(statement).param("company", Tenancy.current().value());
  }

  private static Branch branch(StoredError error) {
    var branch = error.error().branch();
    return branch == null ? new Branch(null, null) : branch;
  }

  static StoredError read(ResultSet row) throws SQLException {
    var task = row.getObject("task_id", UUID.class);
    var branch =
        row.getBoolean("is_branch")
            ? new Branch(row.getString("after_key"), row.getString("to_key"))
            : null;
    return new StoredError(
        row.getObject("id", UUID.class),
        new InstanceId(row.getObject("instance_id", UUID.class)),
        task == null ? null : new TaskId(task),
        new RunError(
            RunError.Type.valueOf(row.getString("type")), row.getString("message"), branch),
        row.getString("detail"),
        ErrorStatus.valueOf(row.getString("status")),
        row.getString("notes"),
        row.getBoolean("is_open"),
        row.getInt("times"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getInt("revision"));
  }
}
