package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.storage.Columns;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.internal.text.ValueColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
public class TaskTable {
  private static final String INSERT =
      """
      insert into workflow_task
        (id, company_id, instance_id, number, key, type, status, input, item_key, created_at, next,
         due_at, hub)
      select id, :company, instance_id, number, key, type, status, cast(input as json), item_key,
        created_at, next, due_at, hub
      from unnest(:ids, :instances, :numbers, :keys, :types, :statuses, :inputs, :itemKeys,
          :creations, :nexts, :dues, :hubs)
        as row (id, instance_id, number, key, type, status, input, item_key, created_at, next,
          due_at, hub)
      """;

  /// Whoever changes many tasks locks them in this order, so that nobody waits in a circle.
  private static final String UPDATE =
      """
      with locked as materialized (
        select id from workflow_task where company_id = :company and id = any(:ids)
        order by id for update)
      update workflow_task set
        status = row.status, input = cast(row.input as json), output = cast(row.output as json),
        failures = row.failures, replies = row.replies, started_at = row.started_at, completed_at = row.completed_at,
        completed_by = row.completed_by, skipped = row.skipped, taken = row.taken,
        next = row.next, due_at = row.due_at, hub = row.hub, revision = row.revision
      from locked join unnest(:ids, :statuses, :inputs, :outputs, :failures, :replies, :starts,
          :completions, :completers, :skips, :takens, :nexts, :dues, :hubs, :revisions)
        as row (id, status, input, output, failures, replies, started_at, completed_at, completed_by,
          skipped, taken, next, due_at, hub, revision) using (id)
      where workflow_task.company_id = :company and workflow_task.id = locked.id
        and workflow_task.revision = row.revision - 1
      """;

  /// Says nothing about many, so that it is planned once and not each time.
  private static final String COMPLETE =
      """
      update workflow_task set
        status = :status, output = cast(:output as json), started_at = :startedAt,
        completed_at = :completedAt, completed_by = :completedBy, next = :next,
        due_at = cast(:dueAt as timestamptz), hub = :hub, revision = :revision
      where company_id = :company and id = :id and revision = :revision - 1
      returning id
      """;

  private static final String SELECT =
      "select %s from workflow_task where company_id = :company and ".formatted(TaskRows.COLUMNS);
  private static final String LOCK = SELECT + "id = :id for update";
  private static final String OPEN_OF =
      SELECT
          + """
          instance_id = any(:instances)
          and (status not in ('COMPLETED', 'CANCELLED') or next = 'ADVANCE')
          order by instance_id, number
          """;
  private static final String UPDATED = UPDATE + " returning workflow_task.id";

  private final JdbcClient jdbc;

  TaskTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds tasks by a trip.
  public void insert(List<StoredTask> tasks, Trip trip) {
    if (!tasks.isEmpty()) {
      var columns =
          new Columns<>(tasks)
              .uuids("ids", one -> one.id().value())
              .uuids("instances", one -> one.instance().value())
              .numbers("numbers", StoredTask::number)
              .texts("keys", StoredTask::key)
              .texts("types", one -> one.type().name())
              .texts("statuses", one -> one.status().name())
              .texts("inputs", one -> ValueColumn.write(one.input()))
              .texts("itemKeys", StoredTask::itemKey)
              .instants("creations", StoredTask::createdAt)
              .texts("nexts", one -> TaskRows.word(one.state().next()))
              .instants("dues", one -> one.state().dueAt())
              .texts("hubs", one -> TaskRows.word(one.state().hub()));
      trip.add(INSERT, columns.values());
    }
  }

  /// Writes tasks that are of the revision before. Answers how many of them were.
  public int update(List<StoredTask> changed) {
    return changed.isEmpty() ? 0 : sql(UPDATE).params(TaskRows.changing(changed)).update();
  }

  /// The same by a trip. Answers which of them were.
  public Trip.Answer<TaskId> update(List<StoredTask> changed, Trip trip) {
    return trip.ask(UPDATED, TaskRows.changing(changed), (row, _) -> id(row));
  }

  /// Writes, by a trip, one form that somebody completed, if it is of the revision before. Answers
  /// with it if it was.
  public Trip.Answer<TaskId> complete(StoredTask done, Trip trip) {
    return trip.ask(COMPLETE, TaskRows.completing(done), (row, _) -> id(row));
  }

  public Optional<StoredTask> find(TaskId id) {
    return sql(SELECT + "id = :id")
        .param("id", id.value())
        .query((row, _) -> TaskRows.read(row))
        .optional();
  }

  /// One that nobody else changes until the transaction ends. Whoever locks its instance, or its
  /// work in the hub, too locks the instance before it and the work after it.
  public Optional<StoredTask> lock(TaskId id) {
    return sql(LOCK).param("id", id.value()).query((row, _) -> TaskRows.read(row)).optional();
  }

  /// The same by a trip.
  public Trip.Answer<StoredTask> lock(TaskId id, Trip trip) {
    return trip.ask(LOCK, Map.of("id", id.value()), (row, _) -> TaskRows.read(row));
  }

  /// All tasks of an instance, in the order in which they were opened.
  public List<StoredTask> of(InstanceId instance) {
    return sql(SELECT + "instance_id = :instance order by number")
        .param("instance", instance.value())
        .query((row, _) -> TaskRows.read(row))
        .list();
  }

  /// The tasks of these instances from which something is still to follow, in the order in which
  /// they were opened.
  public List<StoredTask> openOf(Collection<InstanceId> instances) {
    return sql(OPEN_OF)
        .param("instances", InstanceTable.uuids(instances))
        .query((row, _) -> TaskRows.read(row))
        .list();
  }

  /// The same by a trip.
  public Trip.Answer<StoredTask> openOf(Collection<InstanceId> instances, Trip trip) {
    return trip.ask(
        OPEN_OF,
        Map.of("instances", InstanceTable.uuids(instances)),
        (row, _) -> TaskRows.read(row));
  }

  /// Gives up whatever is open in an instance.
  public void cancel(InstanceId instance) {
    lockAll(instance);
    sql("""
    update workflow_task set
      status = case when status = 'COMPLETED' then status else 'CANCELLED' end,
      next = null, due_at = null,
      hub = case when hub in ('CLOSE', 'WITHDRAW') then hub
        when type = 'FORM' and status in ('OPEN', 'IN_PROGRESS') then 'WITHDRAW' end,
      revision = revision + 1
    where company_id = :company and instance_id = :instance
      and (status not in ('COMPLETED', 'CANCELLED') or next is not null)
    """)
        .param("instance", instance.value())
        .update();
  }

  /// Lets nothing happen in an instance by itself.
  public void rest(InstanceId instance) {
    lockAll(instance);
    sql("""
    update workflow_task set due_at = null
    where company_id = :company and instance_id = :instance and next in ('ADVANCE', 'CALL')
    """)
        .param("instance", instance.value())
        .update();
  }

  /// Leaves what is to follow in an instance alone until then.
  public void postpone(InstanceId instance, Instant until) {
    lockAll(instance);
    sql("""
    update workflow_task set due_at = :until
    where company_id = :company and instance_id = :instance and next = 'ADVANCE'
      and due_at is not null
    """)
        .param("instance", instance.value())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Lets happen by itself what rested.
  public void resume(InstanceId instance, Instant now) {
    lockAll(instance);
    sql("""
    update workflow_task set due_at = :now
    where company_id = :company and instance_id = :instance and next is not null
      and due_at is null
    """)
        .param("instance", instance.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Keeps what somebody has filled in so far, if the task is of this revision and open. Answers
  /// whether it was.
  public boolean keepDraft(StoredTask seen, Value.Entries draft, Instant now) {
    return sql("""
    update workflow_task set draft = cast(:draft as json), status = 'IN_PROGRESS',
      started_at = coalesce(started_at, :now), revision = revision + 1
    where company_id = :company and id = :id and revision = :revision
      and status in ('OPEN', 'IN_PROGRESS')
    """)
            .param("draft", ValueColumn.write(draft))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", seen.id().value())
            .param("revision", seen.revision())
            .update()
        == 1;
  }

  private void lockAll(InstanceId instance) {
    sql("""
    select id from workflow_task
    where company_id = :company and instance_id = :instance order by id for update
    """)
        .param("instance", instance.value())
        .query((_, _) -> true)
        .list();
  }

  private static TaskId id(ResultSet row) throws SQLException {
    return new TaskId(row.getObject("id", UUID.class));
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(statement).param("company", Tenancy.current().value());
  }
}
