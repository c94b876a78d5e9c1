package dev.evenhand.cases.domain;

/// Keeps spreadsheets from running a cell as a formula: what would begin one gets a leading
/// apostrophe, which is taken off again when the cell comes back.
public final class FormulaGuard {
  private static final String DANGEROUS = "=+-@\t\r";

  private FormulaGuard() {}

  public static String guard(String cell) {
    return isDangerous(cell) ? "'" + cell : cell;
  }

  public static String unguard(String cell) {
    return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isDangerous(String cell) {
    return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
  }
}
