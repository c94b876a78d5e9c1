package dev.evenhand.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Many rows for one statement, handed over column by column as arrays for `unnest`.
public final class Columns<T> {
  private final List<T> rows;
  private final Map<String, Object> values = new HashMap<>();

  public Columns(List<T> rows) {
    this.rows = rows;
  }

  public Columns<T> uuids(String name, Function<T, @Nullable UUID> column) {
    return array(name, "uuid", column);
  }

  public Columns<T> texts(String name, Function<T, @Nullable String> column) {
    return array(name, "text", column);
  }

  public Columns<T> numbers(String name, Function<T, @Nullable Integer> column) {
    return array(name, "int4", column);
  }

  public Columns<T> flags(String name, Function<T, Boolean> column) {
    return array(name, "bool", column);
  }

  public Columns<T> instants(String name, Function<T, @Nullable Instant> column) {
    return array(
        name,
        "timestamptz",
        row -> {
          var instant = column.apply(row);
          return instant == null ? null : instant.atOffset(ZoneOffset.UTC).toString();
        });
  }

  public Columns<T> days(String name, Function<T, @Nullable LocalDate> column) {
    return array(name, "date", row -> text(column.apply(row)));
  }

  public Columns<T> times(String name, Function<T, @Nullable LocalTime> column) {
    return array(name, "time", row -> text(column.apply(row)));
  }

  /// The arrays by the names of their parameters.
  public Map<String, Object> values() {
    return values;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private Columns<T> array(
      String name, String type, Function<T, ? extends @Nullable Object> column) {
    var cells = new @Nullable Object[rows.size()];
    for (int row = 0; row < cells.length; row++) {
      cells[row] = column.apply(rows.get(row));
    }
    values.put(name, new ArrayValue(type, cells));
    return this;
  }
}
