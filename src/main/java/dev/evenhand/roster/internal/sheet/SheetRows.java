package dev.evenhand.roster.internal.sheet;

import dev.evenhand.roster.domain.imports.Rows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A table of the cells of a range, whose first row has the names of the columns. Days and times
/// are numbers in a sheet, whatever the language it shows them in.
final class SheetRows {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Set<String> DAYS = Set.of("date", "start", "end");
  private static final Set<String> TIMES = Set.of("from", "to");
  private static final int SECONDS_OF_DAY = 24 * 60 * 60;

  private SheetRows() {}

  static Rows of(SheetAnswer.Cells cells) {
    if (cells.rows().isEmpty()) {
      return new Rows(List.of(), List.of());
    }
    var columns =
        cells.rows().getFirst().stream().map(name -> String.valueOf(name).strip()).toList();
    var rows = new ArrayList<Rows.Row>();
    for (int place = 1; place < cells.rows().size(); place++) {
      var row = row(columns, cells.rows().get(place));
      if (!row.values().stream().allMatch(String::isEmpty)) {
        rows.add(new Rows.Row(cells.firstLine() + place, row));
      }
    }
    return new Rows(columns, rows);
  }

  private static Map<String, String> row(List<String> columns, List<Object> cells) {
    var row = new LinkedHashMap<String, String>();
    for (int place = 0; place < columns.size(); place++) {
      if (!columns.get(place).isEmpty()) {
        row.put(
            columns.get(place),
            place < cells.size() ? text(columns.get(place), cells.get(place)) : "");
      }
    }
    return row;
  }

  private static String text(String column, Object cell) {
    if (!(cell instanceof Number number)) {
      return String.valueOf(cell).strip();
    }
    var plain = column.toLowerCase(Locale.ROOT);
    var value = new BigDecimal(number.toString());
    if (DAYS.contains(plain)) {
      return DAY_ZERO.plusDays(value.longValue()).toString();
    }
    if (TIMES.contains(plain)) {
      return time(value);
    }
    return value.stripTrailingZeros().toPlainString();
  }

  private static String time(BigDecimal value) {
    long seconds =
        value
            .remainder(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValue();
    return LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS_OF_DAY)).toString();
  }
}
