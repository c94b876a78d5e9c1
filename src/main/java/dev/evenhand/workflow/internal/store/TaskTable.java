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
        (id, company_id, instance_id, number, key, type, status, input, item_key, created_at)
      select id, :company, instance_id, number, key, type, status, cast(input as json), item_key,
        created_at
      from unnest(:ids, :instances, :numbers, :keys, :types, :statuses, :inputs, :itemKeys,
          :creations)
        as row (id, instance_id, number, key, type, status, input, item_key, created_at)
      """;

  /// Whoever changes many tasks locks them in this order, so that nobody waits in a circle.
  private static final String LOCKED =
      """
      with locked as materialized (
        select id from workflow_task where company_id = :company and id = any(:ids)
        order by id for update),
      """;

  private static final String UPDATE =
      LOCKED
          + """
          written as (
            update workflow_task set
              status = row.status, input = cast(row.input as json),
              output = cast(row.output as json), failures = row.failures, replies = row.replies,
              started_at = row.started_at, completed_at = row.completed_at,
              completed_by = row.completed_by, skipped = row.skipped, taken = row.taken,
              revision = row.revision
            from locked join unnest(:ids, :statuses, :inputs, :outputs, :failures, :replies,
                :starts, :completions, :completers, :skips, :takens, :nexts, :dues, :hubs,
                :revisions)
              as row (id, status, input, output, failures, replies, started_at, completed_at,
                completed_by, skipped, taken, next, due_at, hub, revision) using (id)
            where workflow_task.company_id = :company and workflow_task.id = locked.id
              and workflow_task.revision = row.revision - 1
            returning workflow_task.id, instance_id, row.next, row.due_at, row.hub),
          over as (
            delete from workflow_task_next using written
            where company_id = :company and task_id = id and written.next is null),
          following as (
            insert into workflow_task_next (company_id, task_id, instance_id, next, due_at)
            select :company, id, instance_id, next, due_at from written where next is not null
            on conflict (company_id, task_id)
              do update set next = excluded.next, due_at = excluded.due_at),
          untold as (
            insert into workflow_task_untold (company_id, task_id, hub)
            select :company, id, hub from written where hub is not null order by id
            on conflict (company_id, task_id) do update set hub = excluded.hub)
          select id from written
          """;

  private static final String FOLLOWED =
      LOCKED
          + """
          over as (
            delete from workflow_task_next where company_id = :company and task_id = any(:ids))
          update workflow_task set
            status = row.status, failures = row.failures, taken = row.taken,
            revision = row.revision
          from locked join unnest(:ids, :statuses, :failures, :takens, :revisions)
            as row (id, status, failures, taken, revision) using (id)
          where workflow_task.company_id = :company and workflow_task.id = locked.id
            and workflow_task.revision = row.revision - 1
          returning workflow_task.id
          """;

  private static final String SELECT =
      "select %s from whole_workflow_task where company_id = :company and "
          .formatted(TaskRows.COLUMNS);
  private static final String BY_ID = SELECT + "id = :id";

  /// What is read with the lock of a row is as new as the row alone: all else is read after it.
  private static final String LOCK =
      "select id from workflow_task where company_id = :company and id = :id for update";

  /// All tasks of an instance, in the order in which whoever changes many locks them.
  static final String LOCK_ALL =
      """
      select id from workflow_task
      where company_id = :company and instance_id = :instance order by id for update
      """;

  private static final String OPEN_OF =
      SELECT
          + """
          instance_id = any(:instances)
          and (status not in ('COMPLETED', 'CANCELLED') or next = 'ADVANCE')
          order by instance_id, number
          """;

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
              .instants("creations", StoredTask::createdAt);
      trip.add(INSERT, columns.values());
      NextTable.insert(tasks, trip);
      HubTable.insert(tasks, trip);
    }
  }

  /// Writes tasks that are of the revision before. Answers how many of them were.
  public int update(List<StoredTask> changed) {
    return changed.isEmpty()
        ? 0
        : sql(UPDATE).params(TaskRows.changing(changed)).query((row, _) -> id(row)).list().size();
  }

  /// Writes, by a trip, tasks that are of the revision before, after what follows from them was
  /// found: nothing is next any more. Answers which of them were.
  public Trip.Answer<TaskId> followed(List<StoredTask> changed, Trip trip) {
    var columns =
        new Columns<>(changed)
            .uuids("ids", one -> one.id().value())
            .texts("statuses", one -> one.status().name())
            .numbers("failures", one -> one.state().failures())
            .texts("takens", one -> one.state().taken())
            .numbers("revisions", StoredTask::revision);
    return trip.ask(FOLLOWED, columns.values(), (row, _) -> id(row));
  }

  public Optional<StoredTask> find(TaskId id) {
    return sql(BY_ID).param("id", id.value()).query((row, _) -> TaskRows.read(row)).optional();
  }

  /// One that nobody else changes until the transaction ends. Whoever locks its instance, or its
  /// work in the hub, too locks the instance before it and the work after it.
  public Optional<StoredTask> lock(TaskId id) {
    sql(LOCK).param("id", id.value()).query((row, _) -> id(row)).optional();
    return find(id);
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
    insert into workflow_task_untold (company_id, task_id, hub)
    select :company, id, 'WITHDRAW' from workflow_task
    where company_id = :company and instance_id = :instance and type = 'FORM'
      and status in ('OPEN', 'IN_PROGRESS')
    order by id
    on conflict (company_id, task_id) do update set hub = excluded.hub
    """)
        .param("instance", instance.value())
        .update();
    sql("""
    with over as (
      delete from workflow_task_next where company_id = :company and task_id in (
        select id from workflow_task where company_id = :company and instance_id = :instance)
      returning task_id)
    update workflow_task set
      status = case when status = 'COMPLETED' then status else 'CANCELLED' end,
      revision = revision + 1
    where company_id = :company and instance_id = :instance
      and (status not in ('COMPLETED', 'CANCELLED') or id in (select task_id from over))
    """)
        .param("instance", instance.value())
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
    sql(LOCK_ALL).param("instance", instance.value()).query((_, _) -> true).list();
  }

  static TaskId id(ResultSet row) throws SQLException {
    return new TaskId(row.getObject("id", UUID.class));
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(statement).param("company", Tenancy.current().value());
  }
}
