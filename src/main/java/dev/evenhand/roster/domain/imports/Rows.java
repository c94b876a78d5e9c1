package dev.evenhand.roster.domain.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table as it was read, whatever it was read from.
///
/// @param columns as the table names them
public record Rows(List<String> columns, List<Row> rows) {
  /// So many rows are more than any company has people, marks or leave.
  public static final int MOST = 5000;

  /// A row: what it says by the names of the columns.
  ///
  /// @param line where people find it in the file or the sheet
  public record Row(int line, Map<String, String> cells) {
    public Row {
      cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
  }

  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
