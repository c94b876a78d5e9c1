package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.Tenancy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// The tasks whose services are to be called.
@Repository
public class CallTable {
  private static final String CLAIM =
      """
      with free as materialized (
        select task.id from workflow_task_next following join workflow_task task
          on task.company_id = following.company_id and task.id = following.task_id
        where following.company_id = :company and due_at <= :now and next in ('CALL', 'CALLING')
          and not exists (select from workflow_instance
            where company_id = :company and id = following.instance_id and status = 'ON_HOLD')
        order by due_at limit :most for update of task, following skip locked),
      calling as (
        update workflow_task_next set next = 'CALLING', due_at = :until from free
        where company_id = :company and task_id = free.id)
      update workflow_task set calls = calls + 1, status = 'IN_PROGRESS',
        started_at = coalesce(started_at, :now), revision = revision + 1
      from free where company_id = :company and workflow_task.id = free.id
      returning workflow_task.id
      """;

  private static final String CLAIMED =
      """
      select %s from whole_workflow_task where company_id = :company and id = any(:ids)
      order by due_at, id
      """
          .formatted(TaskRows.COLUMNS);

  private static final String OVERDUE =
      """
      select %s from whole_workflow_task where company_id = :company and id in (
        select task_id from workflow_task_next
        where company_id = :company and due_at <= :now and next = 'CALLBACK'
        order by due_at limit :most)
      order by due_at, id
      """
          .formatted(TaskRows.COLUMNS);

  private final JdbcClient jdbc;

  CallTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Takes tasks whose services nobody is calling, and whose instances are not on hold. Each call
  /// has a number of its own: the answer of an earlier one counts no more.
  ///
  /// @param until when somebody else may take them, should this process be gone
  public List<StoredTask> claim(Instant now, Instant until, int most) {
    var claimed =
        jdbc.sql(CLAIM)
            .param("company", Tenancy.current().value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("until", until.atOffset(ZoneOffset.UTC))
            .param("most", most)
            .query(UUID.class)
            .list();
    return claimed.isEmpty()
        ? List.of()
        : jdbc.sql(CLAIMED)
            .param("company", Tenancy.current().value())
            .param("ids", new SqlArrayValue("uuid", claimed.toArray()))
            .query((row, _) -> TaskRows.read(row))
            .list();
  }

  /// Tasks whose services should have answered by a callback by now.
  public List<StoredTask> overdue(Instant now, int most) {
    return jdbc.sql(OVERDUE)
        .param("company", Tenancy.current().value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) -> TaskRows.read(row))
        .list();
  }
}
