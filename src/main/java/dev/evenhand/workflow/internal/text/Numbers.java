package dev.evenhand.workflow.internal.text;

import static dev.evenhand.http.FaultKind.DIGITS;

import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Value;
import java.math.BigDecimal;

/// Takes numbers exactly as they are written, but none of so many digits that reckoning with it
/// would take long.
final class Numbers {
  private static final int MOST_DIGITS = 500;

  private Numbers() {}

  static Value read(String path, String text, Fields faults) {
    if (text.length() <= MOST_DIGITS) {
      try {
        var number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) <= MOST_DIGITS) {
          return new Value.Decimal(number);
        }
      } catch (NumberFormatException e) {
        // An exponent that no BigDecimal has; said below.
      }
    }
    faults.fault(path, DIGITS.of(text));
    return Value.NOTHING;
  }
}
