package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.storage.Columns;
import dev.evenhand.workflow.InstanceId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What Evenhand does with tasks by itself, and when. Whoever changes it has locked the tasks.
@Repository
public class NextTable {
  private static final String INSERT =
      """
      insert into workflow_task_next (company_id, task_id, instance_id, next, due_at)
      select :company, * from unnest(:ids, :instances, :nexts, :dues)
      """;

  private static final String SET_DUE =
      """
      update workflow_task_next set due_at = :due
      where company_id = :company and task_id in (
        select id from workflow_task where company_id = :company and instance_id = :instance)
      """;

  private final JdbcClient jdbc;

  NextTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds, by a trip, what is next for tasks that are new.
  static void insert(List<StoredTask> tasks, Trip trip) {
    var some = tasks.stream().filter(one -> one.state().next() != null).toList();
    if (!some.isEmpty()) {
      var columns =
          new Columns<>(some)
              .uuids("ids", one -> one.id().value())
              .uuids("instances", one -> one.instance().value())
              .texts("nexts", one -> TaskRows.word(one.state().next()))
              .instants("dues", one -> one.state().dueAt());
      trip.add(INSERT, columns.values());
    }
  }

  /// Lets nothing happen in an instance by itself.
  public void rest(InstanceId instance) {
    lockAll(instance);
    sql(SET_DUE + "and next in ('ADVANCE', 'CALL')", instance).param("due", null).update();
  }

  /// Leaves what is to follow in an instance alone until then.
  public void postpone(InstanceId instance, Instant until) {
    lockAll(instance);
    sql(SET_DUE + "and next = 'ADVANCE' and due_at is not null", instance)
        .param("due", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Lets happen by itself what rested.
  public void resume(InstanceId instance, Instant now) {
    lockAll(instance);
    sql(SET_DUE + "and due_at is null", instance)
        .param("due", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private void lockAll(InstanceId instance) {
    sql(TaskTable.LOCK_ALL, instance).query((_, _) -> true).list();
  }

  private StatementSpec sql(String statement, InstanceId instance) {
    return jdbc.sql(statement)
        .param("company", Tenancy.current().value())
        .param("instance", instance.value());
  }
}
