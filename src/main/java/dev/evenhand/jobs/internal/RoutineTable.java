package dev.evenhand.jobs.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.evenhand.jobs.Routine;
import dev.evenhand.jobs.RoutineState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /// What is known of routines that were ever planned, by name.
  Map<String, Row> byName() {
    return jdbc
        .sql(
            """
            select task_name, picked, greatest(last_success, last_failure) as last,
              coalesce(consecutive_failures, 0) as failures, execution_time
            from scheduled_task
            """)
        .query((row, _) -> row(row))
        .stream()
        .collect(toMap(Row::name, identity()));
  }

  /// @param row null before any process has planned it
  static RoutineState state(Routine routine, @Nullable Row row) {
    return row == null
        ? new RoutineState(routine.name(), routine.pause(), false, null, 0, null)
        : new RoutineState(
            routine.name(),
            routine.pause(),
            row.isRunning(),
            row.last(),
            row.failures(),
            row.isRunning() ? null : row.next());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString("task_name"),
        row.getBoolean("picked"),
        instant(row.getObject("last", OffsetDateTime.class)),
        row.getInt("failures"),
        instant(row.getObject("execution_time", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /// What the scheduler knows of a routine.
  record Row(
      String name,
      boolean isRunning,
      @Nullable Instant last,
      int failures,
      @Nullable Instant next) {}
}
