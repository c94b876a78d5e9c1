package dev.evenhand.jobs.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the tables that the schedulers write.
@Repository
public class RoutineTable {
  private final JdbcClient jdbc;

  RoutineTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The names of the routines, and of the kinds of errands, that failed when they were tried last,
  /// by name. An errand that is being tried again has not failed yet.
  public List<String> failed() {
    return jdbc.sql(
            """
            select task_name from scheduled_task where consecutive_failures > 0
            union
            select task_name from errand where consecutive_failures > 0 and not picked
            order by task_name
            """)
        .query((row, _) -> row.getString("task_name"))
        .list();
  }
}
