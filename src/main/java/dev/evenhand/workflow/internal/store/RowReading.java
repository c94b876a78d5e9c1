package dev.evenhand.workflow.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Rows of lists, read as these tables read their own.
public final class RowReading {
  public static final String TASK = TaskRows.COLUMNS;
  public static final String TASK_ALONE = TaskRows.ALONE;
  public static final String ERROR = ErrorTable.COLUMNS;

  private RowReading() {}

  public static StoredTask task(ResultSet row) throws SQLException {
    return TaskRows.read(row);
  }

  public static StoredError error(ResultSet row) throws SQLException {
    return ErrorTable.read(row);
  }
}
