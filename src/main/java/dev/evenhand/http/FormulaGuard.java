package dev.evenhand.http;

/// Keeps spreadsheets from running a cell as a formula: what would begin one gets a leading
/// apostrophe, which is taken off again when the cell comes back.
public final class FormulaGuard {
  private static final String DANGEROUS = "=+-@\t\r";

  private FormulaGuard() {}

  public static String guard(String cell) {
    return isDangerous(cell) ? "'" + cell : cell;
  }

  public static String unguard(String cell) {
    return cell.startsWith("'") && isDangerous(cell) ? cell.substring(1) : cell;
  }

  /// Behind apostrophes too, so that a cell that had one of its own keeps it.
  private static boolean isDangerous(String cell) {
    int first = 0;
    while (first < cell.length() && cell.charAt(first) == '\'') {
      first++;
    }
    return first < cell.length() && DANGEROUS.indexOf(cell.charAt(first)) >= 0;
  }
}
