package dev.evenhand.workflow.domain.condition;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Decimal;
import dev.evenhand.workflow.Value.Flag;
import dev.evenhand.workflow.Value.Nothing;
import dev.evenhand.workflow.Value.Text;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What one operator asks of what is in a field. A field that is missing reads as `null`.
sealed interface Check {

  /// Whether it is as asked.
  ///
  /// @param found null when the field is missing
  boolean passes(@Nullable Value found);

  /// Equal, as JSON means it; unlike types never are.
  record Equal(Value value) implements Check {
    @Override
    public boolean passes(@Nullable Value found) {
      return read(found).equals(value);
    }
  }

  /// Equal to one of them.
  record OneOf(List<Value> values) implements Check {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public boolean passes(@Nullable Value found) {
      return values.contains(read(found));
    }
  }

  /// Before or after something of the same type. Unlike types are neither.
  record Ordered(Order order, Value value) implements Check {
    @Override
    public boolean passes(@Nullable Value found) {
      var compared = compare(read(found), value);
      return compared.isPresent() && order.admits(compared.getAsInt());
    }
  }

  /// Whether there is such a field, be it `null`.
  record Present(boolean wanted) implements Check {
    @Override
    public boolean passes(@Nullable Value found) {
      return (found != null) == wanted;
    }
  }

  /// What does not pass all of these.
  record Not(List<Check> checks) implements Check {
    public Not {
      checks = List.copyOf(checks);
    }

    @Override
    public boolean passes(@Nullable Value found) {
      return !checks.stream().allMatch(check -> check.passes(found));
    }
  }

  /// On which side of the other a value must be.
  enum Order {
    AFTER,
    NOT_BEFORE,
    BEFORE,
    NOT_AFTER;

    boolean admits(int compared) {
      return switch (this) {
        case AFTER -> compared > 0;
        case NOT_BEFORE -> compared >= 0;
        case BEFORE -> compared < 0;
        case NOT_AFTER -> compared <= 0;
      };
    }
  }

  private static Value read(@Nullable Value found) {
    return found == null ? Value.NOTHING : found;
  }

  /// Numbers by their size, texts by their code points, false before true, `null` beside `null`;
  /// nothing for all else.
  private static OptionalInt compare(Value one, Value other) {
    if (one instanceof Decimal(var number) && other instanceof Decimal(var than)) {
      return OptionalInt.of(number.compareTo(than));
    }
    if (one instanceof Text(var text) && other instanceof Text(var than)) {
      return OptionalInt.of(Value.compare(text, than));
    }
    if (one instanceof Flag(var flag) && other instanceof Flag(var than)) {
      return OptionalInt.of(Boolean.compare(flag, than));
    }
    boolean areNothing = one instanceof Nothing && other instanceof Nothing;
    return areNothing ? OptionalInt.of(0) : OptionalInt.empty();
  }
}
