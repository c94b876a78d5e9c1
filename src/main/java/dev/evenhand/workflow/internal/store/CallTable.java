package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.Tenancy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tasks whose services are to be called.
@Repository
public class CallTable {
  private static final String CLAIM =
      """
      update workflow_task set next = 'CALLING', due_at = :until, calls = calls + 1,
        status = 'IN_PROGRESS', started_at = coalesce(started_at, :now), revision = revision + 1
      where company_id = :company and id in (
        select id from workflow_task
        where company_id = :company and due_at <= :now and next in ('CALL', 'CALLING')
          and not exists (select from workflow_instance
            where company_id = :company and id = workflow_task.instance_id and status = 'ON_HOLD')
        order by due_at limit :most for update skip locked)
      returning %s
      """
          .formatted(TaskRows.COLUMNS);

  private static final String OVERDUE =
      """
      select %s from workflow_task
      where company_id = :company and due_at <= :now and next = 'CALLBACK'
      order by due_at limit :most
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
    return jdbc.sql(CLAIM)
        .param("company", Tenancy.current().value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("most", most)
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
