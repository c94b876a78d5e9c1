package dev.evenhand.deals.domain.capacity;

/// How many of a week's working days, Monday to Friday, an adviser is on leave or the office is
/// closed.
///
/// @param days 0 to 5, each day once
public record OutOfOffice(int days) {
  private static final int WHOLE_WEEK = 5;

  /// Every day is worked.
  public static final OutOfOffice NO = new OutOfOffice(0);

  public OutOfOffice {
    if (days < 0 || days > WHOLE_WEEK) {
      throw new IllegalArgumentException(
          "Expected 0 to 5 days of a week, but got %d.".formatted(days));
    }
  }

  public boolean isFull() {
    return days == WHOLE_WEEK;
  }

  /// `No`, `Partial: 3` or `Full`.
  public String text() {
    if (isFull()) {
      return "Full";
    }
    return days == 0 ? "No" : "Partial: " + days;
  }
}
