package dev.evenhand.workflow.internal.look;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.workflow.internal.store.ErrorStatus;
import dev.evenhand.workflow.internal.store.RowReading;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.Set;
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

  Page<StoredTask> tasks(TaskFilter filter, @Nullable Cursor after, int most) {
    var list = new AgedList("workflow_task");
    if (!filter.statuses().isEmpty()) {
      list.where("status = any(:statuses)", "statuses", names(filter.statuses()));
    }
    if (filter.holder() != null) {
      list.where("holder = :holder", "holder", filter.holder().value());
    }
    if (!filter.text().isEmpty()) {
      list.where(
          "instance_id in (select id from workflow_instance where company_id = :company and label = :text)",
          "text",
          filter.text());
    }
    return list.page(jdbc, RowReading.TASK, (row, _) -> RowReading.task(row), after, most);
  }

  Page<StoredError> errors(Set<ErrorStatus> statuses, @Nullable Cursor after, int most) {
    var list = new AgedList("ticket_error");
    if (!statuses.isEmpty()) {
      list.where("status = any(:statuses)", "statuses", names(statuses));
    }
    return list.page(jdbc, RowReading.ERROR, (row, _) -> RowReading.error(row), after, most);
  }

  private static SqlArrayValue names(Set<? extends Enum<?>> constants) {
    return new SqlArrayValue("text", constants.stream().map(Enum::name).toArray());
  }
}
