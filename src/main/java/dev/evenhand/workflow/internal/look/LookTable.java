package dev.evenhand.workflow.internal.look;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.internal.store.ErrorStatus;
import dev.evenhand.workflow.internal.store.RowReading;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// Lists of tasks and errors.
@Repository
class LookTable {
  private final JdbcClient jdbc;

  LookTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Without what is next for them and what the hub has yet to hear.
  Page<StoredTask> tasks(TaskFilter filter, @Nullable Cursor after, int most) {
    var list = new AgedList("workflow_task");
    ofAny(list, filter.statuses());
    if (filter.holder() != null) {
      list.where("holder = :holder", "holder", filter.holder().value());
    }
    if (!filter.text().isEmpty()) {
      list.where(
          "instance_id in (select id from workflow_instance where company_id = :company and label = :text)",
          "text",
          filter.text());
    }
    return list.page(jdbc, RowReading.TASK_ALONE, (row, _) -> RowReading.task(row), after, most);
  }

  Page<StoredError> errors(Set<ErrorStatus> statuses, @Nullable Cursor after, int most) {
    var list = new AgedList("ticket_error");
    ofAny(list, statuses);
    return list.page(jdbc, RowReading.ERROR, (row, _) -> RowReading.error(row), after, most);
  }

  /// These tasks, as far as they are there.
  Map<TaskId, StoredTask> tasks(Collection<TaskId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            "select %s from whole_workflow_task where company_id = :company and id = any(:ids)"
                .formatted(RowReading.TASK))
        .param("company", Tenancy.current().value())
        .param("ids", new SqlArrayValue("uuid", ids.stream().map(TaskId::value).toArray()))
        .query((row, _) -> RowReading.task(row))
        .list()
        .stream()
        .collect(Collectors.toMap(StoredTask::id, Function.identity()));
  }

  /// The rows of one status are in order in its index, those of several are not.
  private static void ofAny(AgedList list, Set<? extends Enum<?>> statuses) {
    var names = statuses.stream().map(Enum::name).toArray();
    if (names.length == 1) {
      list.where("status = :status", "status", names[0]);
    } else if (names.length > 1) {
      list.where("status = any(:statuses)", "statuses", new SqlArrayValue("text", names));
    }
  }
}
