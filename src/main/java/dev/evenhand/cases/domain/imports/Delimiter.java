package dev.evenhand.cases.domain.imports;

/// What stands between the values of a row.
public final class Delimiter {
  private static final String KNOWN = ",;\t";

  private Delimiter() {}

  /// The one that occurs most often, outside of quotes, in the first row of a table.
  public static char of(String beginning) {
    var counts = new int[KNOWN.length()];
    boolean isQuoted = false;
    for (int i = 0; i < beginning.length(); i++) {
      char c = beginning.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!isQuoted && KNOWN.indexOf(c) >= 0) {
        counts[KNOWN.indexOf(c)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return KNOWN.charAt(most);
  }
}
