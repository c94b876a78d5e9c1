package dev.evenhand.jobs.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the table that the scheduler writes.
@Repository
public class RoutineTable {
  private final JdbcClient jdbc;

  RoutineTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The names of the routines that failed when they ran last, by name.
  public List<String> failed() {
    return jdbc.sql(
            "select task_name from scheduled_task where consecutive_failures > 0 order by task_name")
        .query((row, _) -> row.getString("task_name"))
        .list();
  }
}
