package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.Trip;
import dev.evenhand.workflow.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// Forms that somebody completes. They are read without what is next for them and what the hub has
/// yet to hear: both are settled anew.
@Repository
public class CompletionTable {
  private static final String SELECT =
      "select %s from workflow_task where company_id = :company and ".formatted(TaskRows.ALONE);
  private static final String LOCK = SELECT + "id = :id for update";
  private static final String LOCK_FREE = SELECT + "id = any(:ids) for update skip locked";

  private static final String COMPLETE =
      """
      with done as (
        update workflow_task set
          status = 'COMPLETED', output = cast(row.output as json), started_at = row.started_at,
          completed_at = row.completed_at, completed_by = row.completed_by,
          revision = row.revision
        from unnest(:ids, :outputs, :starts, :completions, :completers, :dues, :revisions)
          as row (id, output, started_at, completed_at, completed_by, due_at, revision)
        where company_id = :company and workflow_task.id = row.id
          and workflow_task.revision = row.revision - 1
        returning workflow_task.id, instance_id, due_at),
      following as (
        insert into workflow_task_next (company_id, task_id, instance_id, next, due_at)
        select :company, id, instance_id, 'ADVANCE', due_at from done)
      insert into workflow_task_untold (company_id, task_id, hub)
      select :company, id, 'CLOSE' from done
      on conflict (company_id, task_id) do update set hub = excluded.hub
      returning task_id as id
      """;

  CompletionTable() {}

  /// One that nobody else changes until the transaction ends, by a trip. Whoever locks its instance
  /// too locks the instance before it, and its work in the hub after it.
  public Trip.Answer<StoredTask> lock(TaskId id, Trip trip) {
    return trip.ask(LOCK, Map.of("id", id.value()), (row, _) -> TaskRows.read(row));
  }

  /// Those of these that nobody else is at, and nobody else changes until the transaction ends; by
  /// a trip.
  public Trip.Answer<StoredTask> lockFree(Collection<TaskId> ids, Trip trip) {
    var wanted = new SqlArrayValue("uuid", ids.stream().map(TaskId::value).toArray());
    return trip.ask(LOCK_FREE, Map.of("ids", wanted), (row, _) -> TaskRows.read(row));
  }

  /// Writes, by a trip, locked forms that were completed and are of the revision before: what
  /// follows is to be found, and the hub to hear of it. Answers which were written.
  public Trip.Answer<TaskId> complete(List<StoredTask> done, Trip trip) {
    return trip.ask(COMPLETE, TaskRows.completing(done), (row, _) -> TaskTable.id(row));
  }
}
