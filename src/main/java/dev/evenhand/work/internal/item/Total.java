package dev.evenhand.work.internal.item;

/// How many items a list has. Counting ends at [#MOST]: whoever sees a list of so many narrows it,
/// and nobody waits for a number.
///
/// @param isLowerBound whether there are more
record Total(long count, boolean isLowerBound) {
  static final int MOST = 10_000;

  /// Of a list that was counted until one above the most.
  static Total counted(long found) {
    return found > MOST ? new Total(MOST, true) : new Total(found, false);
  }

  /// @throws NumberFormatException when it is none of ours
  static Total read(String text) {
    var isLowerBound = text.endsWith("+");
    var digits = isLowerBound ? text.substring(0, text.length() - 1) : text;
    return new Total(Long.parseLong(digits), isLowerBound);
  }

  @Override
  public String toString() {
    return isLowerBound ? count + "+" : Long.toString(count);
  }
}
