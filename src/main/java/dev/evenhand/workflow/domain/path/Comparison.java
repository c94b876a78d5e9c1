package dev.evenhand.workflow.domain.path;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Decimal;
import dev.evenhand.workflow.Value.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How filters compare two values; null stands for no value at all.
enum Comparison {
  EQUAL("=="),
  UNEQUAL("!="),
  NOT_AFTER("<="),
  NOT_BEFORE(">="),
  BEFORE("<"),
  AFTER(">");

  final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  boolean holds(@Nullable Value one, @Nullable Value other) {
    return switch (this) {
      case EQUAL -> Objects.equals(one, other);
      case UNEQUAL -> !Objects.equals(one, other);
      case BEFORE -> isBefore(one, other);
      case AFTER -> isBefore(other, one);
      case NOT_AFTER -> isBefore(one, other) || Objects.equals(one, other);
      case NOT_BEFORE -> isBefore(other, one) || Objects.equals(one, other);
    };
  }

  /// Only numbers and texts have an order.
  private static boolean isBefore(@Nullable Value one, @Nullable Value other) {
    if (one instanceof Decimal(var number) && other instanceof Decimal(var than)) {
      return number.compareTo(than) < 0;
    }
    return one instanceof Text(var text)
        && other instanceof Text(var than)
        && Value.compare(text, than) < 0;
  }
}
