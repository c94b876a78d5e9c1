package dev.evenhand.workflow.domain.condition;

import dev.evenhand.workflow.Value;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where something stands among the fields of a workflow, such as `customer.addresses.0.city`.
record FieldPath(List<String> steps) {
  private static final Pattern PLACE = Pattern.compile("0|[1-9]\\d{0,8}");

  FieldPath {
    steps = List.copyOf(steps);
  }

  static FieldPath of(String dotted) {
    return new FieldPath(List.of(dotted.split("\\.", -1)));
  }

  /// The field of the workflow where it begins.
  String field() {
    return steps.getFirst();
  }

  /// Whether each step has a name.
  boolean isWhole() {
    return steps.stream().noneMatch(String::isEmpty);
  }

  /// What stands there; null when nothing does.
  @Nullable Value find(Value.Entries fields) {
    @Nullable Value found = fields;
    for (var step : steps) {
      found =
          switch (found) {
            case Value.Entries entries -> entries.find(step);
            case Value.Items(var values) -> at(values, step);
            case null, default -> null;
          };
    }
    return found;
  }

  private static @Nullable Value at(List<Value> values, String step) {
    if (!PLACE.matcher(step).matches()) {
      return null;
    }
    int place = Integer.parseInt(step);
    return place < values.size() ? values.get(place) : null;
  }
}
