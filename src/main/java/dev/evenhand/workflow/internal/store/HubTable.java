package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Columns;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.run.ForHub;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// What the hub has yet to hear of tasks, and what was heard from it.
@Repository
public class HubTable {
  private static final String INSERT =
      """
      insert into workflow_task_untold (company_id, task_id, hub)
      select :company, * from unnest(:ids, :hubs)
      """;

  /// Whoever changes many tasks locks them in this order, so that nobody waits in a circle.
  private static final String HEARD =
      """
      with locked as materialized (
        select id from workflow_task where company_id = :company and id = any(:ids)
        order by id for update)
      update workflow_task set
        item_id = coalesce(row.item, workflow_task.item_id),
        holder = case when row.seq > workflow_task.item_seq then row.holder
          else workflow_task.holder end,
        item_seq = greatest(row.seq, workflow_task.item_seq)
      from locked join unnest(:ids, :items, :holders, :seqs)
        as row (id, item, holder, seq) using (id)
      where workflow_task.company_id = :company and workflow_task.id = locked.id
      """;

  private static final String LOCKED =
      """
      with locked as materialized (
        select task_id from workflow_task_untold
        where company_id = :company and task_id = any(:ids) and hub = :what
        order by task_id for update)
      """;

  private static final String TOLD =
      LOCKED
          + """
          delete from workflow_task_untold using locked
          where company_id = :company and workflow_task_untold.task_id = locked.task_id
          """;

  private static final String INSTEAD =
      LOCKED
          + """
          update workflow_task_untold set hub = :instead from locked
          where company_id = :company and workflow_task_untold.task_id = locked.task_id
          """;

  /// Locks those alone that change: most have heard it by then as the answer of the hub, or will.
  private static final String MOVED =
      """
      with move as (
        select * from unnest(:keys, :items, :holders, :seqs, :answered)
          as row (item_key, item, holder, seq, answered)),
      locked as materialized (
        select workflow_task.id, move.item, move.holder, move.seq
        from workflow_task join move using (item_key)
        where company_id = :company and type = 'FORM' and item_seq < move.seq
          and not exists (select from workflow_task_untold
            where company_id = :company and task_id = workflow_task.id and hub = answered)
        order by workflow_task.id for update of workflow_task)
      update workflow_task set item_id = locked.item, holder = locked.holder, item_seq = locked.seq
      from locked
      where workflow_task.company_id = :company and workflow_task.id = locked.id
        and workflow_task.item_seq < locked.seq
      """;

  private static final String UNTOLD =
      """
      select %s from whole_workflow_task
      where company_id = :company and id in (
        select task_id from workflow_task_untold
        where company_id = :company order by task_id limit :most)
      order by id
      """
          .formatted(TaskRows.COLUMNS);

  private final JdbcClient jdbc;

  HubTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What the hub answered.
  ///
  /// @param what it was told
  /// @param item null when it has none
  /// @param seq version of the item
  public record Heard(
      TaskId task, ForHub what, @Nullable WorkItemId item, @Nullable PersonId holder, int seq) {}

  /// An item of the hub that changed.
  ///
  /// @param seq version of the item
  /// @param answered what the hub did by this; a task of which it has yet to answer that hears it
  ///   with the answer, which is noted in any case. null when nobody asked the hub for it here
  public record Moved(
      String itemKey,
      WorkItemId item,
      @Nullable PersonId holder,
      int seq,
      @Nullable ForHub answered) {}

  /// The tasks of which the hub has yet to hear, the oldest first; by a trip.
  public Trip.Answer<StoredTask> untold(int most, Trip trip) {
    return trip.ask(UNTOLD, Map.of("most", most), (row, _) -> TaskRows.read(row));
  }

  /// Adds, by a trip, what the hub is to hear of tasks that are new.
  static void insert(List<StoredTask> tasks, Trip trip) {
    var some = tasks.stream().filter(one -> one.state().hub() != null).toList();
    if (!some.isEmpty()) {
      var columns =
          new Columns<>(some)
              .uuids("ids", one -> one.id().value())
              .texts("hubs", one -> TaskRows.word(one.state().hub()));
      trip.add(INSERT, columns.values());
    }
  }

  /// Takes note, by a trip, of what the hub answered, unless it is to hear something else by now.
  public void heard(List<Heard> answers, Trip trip) {
    know(answers.stream().filter(one -> one.what() != ForHub.CLOSE).toList(), trip);
    for (var what : ForHub.values()) {
      var tasks = answers.stream().filter(one -> one.what() == what).map(Heard::task).toList();
      if (!tasks.isEmpty()) {
        trip.add(TOLD, told(tasks, what));
      }
    }
  }

  /// Who has the work of tasks. Of one that was completed that is known: whoever completed it.
  private static void know(List<Heard> answers, Trip trip) {
    if (!answers.isEmpty()) {
      var columns =
          new Columns<>(answers)
              .uuids("ids", one -> one.task().value())
              .uuids("items", one -> one.item() == null ? null : one.item().value())
              .uuids("holders", one -> one.holder() == null ? null : one.holder().value())
              .numbers("seqs", Heard::seq);
      trip.add(HEARD, columns.values());
    }
  }

  /// Tells the hub nothing of these tasks after all, where it was to hear this.
  public void forget(List<TaskId> tasks, ForHub what) {
    if (!tasks.isEmpty()) {
      sql(TOLD).params(told(tasks, what)).update();
    }
  }

  /// Tells the hub something else of these tasks, where it was to hear this.
  public void instead(List<TaskId> tasks, ForHub what, ForHub instead) {
    if (!tasks.isEmpty()) {
      sql(INSTEAD).params(told(tasks, what)).param("instead", instead.name()).update();
    }
  }

  private static Map<String, Object> told(List<TaskId> tasks, ForHub what) {
    var ids = new SqlArrayValue("uuid", tasks.stream().map(TaskId::value).toArray());
    return Map.of("ids", ids, "what", what.name());
  }

  /// Takes note, by a trip, of who has the work of tasks; what is older than what is known changes
  /// nothing.
  public void moved(List<Moved> moves, Trip trip) {
    if (!moves.isEmpty()) {
      var columns =
          new Columns<>(moves)
              .texts("keys", Moved::itemKey)
              .uuids("items", one -> one.item().value())
              .uuids("holders", one -> one.holder() == null ? null : one.holder().value())
              .numbers("seqs", Moved::seq)
              .texts("answered", one -> TaskRows.word(one.answered()));
      trip.add(MOVED, columns.values());
    }
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(statement).param("company", Tenancy.current().value());
  }
}
