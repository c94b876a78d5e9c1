package dev.evenhand.roster.web.imports;

import dev.evenhand.solver.domain.week.Weekday;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Values as documents have them, from cells as people write them. What cannot be understood stays
/// a text, so that whoever reads it says what is wrong.
final class CellValues {
  /// Columns an empty cell of which takes something away.
  static final Set<String> CAN_BE_ABSENT =
      Set.of("extension", "colour", "table", "groups", "maxPerDay");

  private static final Set<String> WHOLE = Set.of("table", "maxPerDay");
  private static final Set<String> DECIMAL = Set.of("ideal");
  private static final Set<String> FLAGS = Set.of("planned", "needsBreak", "optional");
  private static final Set<String> TIMES = Set.of("from", "to");

  private static final Set<String> YES = Set.of("true", "yes", "1", "x");
  private static final Set<String> NO = Set.of("false", "no", "0");

  private CellValues() {}

  static Object of(String column, String cell) {
    if (WHOLE.contains(column)) {
      return whole(cell);
    }
    if (DECIMAL.contains(column)) {
      return decimal(cell);
    }
    if (FLAGS.contains(column)) {
      return flag(cell);
    }
    if (TIMES.contains(column)) {
      return cell.matches("\\d:\\d\\d(:\\d\\d)?") ? "0" + cell : cell;
    }
    return switch (column) {
      case "weekday" -> weekday(cell);
      case "groups" ->
          Arrays.stream(cell.split("[,;]")).map(String::strip).filter(it -> !it.isEmpty()).toList();
      default -> cell;
    };
  }

  private static Object whole(String cell) {
    try {
      return new BigDecimal(cell).intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return cell;
    }
  }

  private static Object decimal(String cell) {
    try {
      return new BigDecimal(cell.replace(',', '.'));
    } catch (NumberFormatException e) {
      return cell;
    }
  }

  private static Object flag(String cell) {
    var word = cell.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return true;
    }
    return NO.contains(word) ? (Object) false : cell;
  }

  /// `mon`, `Mon` and `Monday` are the same.
  private static Object weekday(String cell) {
    var word = cell.toLowerCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
        .map(Weekday::word)
        .findFirst()
        .orElse(word);
  }
}
