package dev.evenhand.workflow.domain.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conditions once more, written down sentence by sentence over plain maps and lists, with no
/// thought of speed. Shares no code with the real ones.
final class SlowCondition {
  private final Map<?, ?> fields;

  SlowCondition(Map<?, ?> fields) {
    this.fields = fields;
  }

  boolean holds(Map<?, ?> condition) {
    for (var entry : condition.entrySet()) {
      if (!part((String) entry.getKey(), entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  private boolean part(String name, @Nullable Object value) {
    if (name.equals("$and")) {
      for (var each : (List<?>) some(value)) {
        if (!holds((Map<?, ?>) some(each))) {
          return false;
        }
      }
      return true;
    }
    if (name.equals("$or")) {
      for (var each : (List<?>) some(value)) {
        if (holds((Map<?, ?>) some(each))) {
          return true;
        }
      }
      return false;
    }
    if (name.equals("$not")) {
      return !holds((Map<?, ?>) some(value));
    }
    return field(name, value);
  }

  private boolean field(String name, @Nullable Object value) {
    boolean isThere = true;
    Object found = fields;
    for (var step : name.split("\\.", -1)) {
      if (found instanceof Map<?, ?> map && map.containsKey(step)) {
        found = map.get(step);
      } else if (found instanceof List<?> list
          && step.matches("[0-9]")
          && Integer.parseInt(step) < list.size()) {
        found = list.get(Integer.parseInt(step));
      } else {
        isThere = false;
        found = null;
      }
    }
    if (value instanceof Map<?, ?> map && map.keySet().stream().anyMatch(SlowCondition::isSign)) {
      return operators(map, found, isThere);
    }
    return equal(found, value);
  }

  private boolean operators(Map<?, ?> operators, @Nullable Object found, boolean isThere) {
    boolean all = true;
    for (var entry : operators.entrySet()) {
      var with = entry.getValue();
      all &=
          switch ((String) entry.getKey()) {
            case "$eq" -> equal(found, with);
            case "$ne" -> !equal(found, with);
            case "$gt" -> isAbove(found, with);
            case "$gte" -> isAbove(found, with) || isOrderedEqual(found, with);
            case "$lt" -> isAbove(with, found);
            case "$lte" -> isAbove(with, found) || isOrderedEqual(found, with);
            case "$in" -> ((List<?>) some(with)).stream().anyMatch(each -> equal(found, each));
            case "$nin" -> ((List<?>) some(with)).stream().noneMatch(each -> equal(found, each));
            case "$exists" -> some(with).equals(isThere);
            case "$not" -> !operators((Map<?, ?>) some(with), found, isThere);
            default -> throw new IllegalArgumentException(String.valueOf(entry.getKey()));
          };
    }
    return all;
  }

  private static boolean isSign(@Nullable Object key) {
    return String.valueOf(key).startsWith("$");
  }

  private static Object some(@Nullable Object value) {
    return java.util.Objects.requireNonNull(value);
  }

  private static boolean equal(@Nullable Object one, @Nullable Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal than) {
      return number.subtract(than).signum() == 0;
    }
    if (one instanceof List<?> list && other instanceof List<?> than) {
      if (list.size() != than.size()) {
        return false;
      }
      for (int place = 0; place < list.size(); place++) {
        if (!equal(list.get(place), than.get(place))) {
          return false;
        }
      }
      return true;
    }
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> than) {
      return map.keySet().equals(than.keySet())
          && map.keySet().stream().allMatch(key -> equal(map.get(key), than.get(key)));
    }
    return one == null ? other == null : one.equals(other);
  }

  private static boolean isOrderedEqual(@Nullable Object one, @Nullable Object other) {
    return !(one instanceof List) && !(one instanceof Map) && equal(one, other);
  }

  private static boolean isAbove(@Nullable Object one, @Nullable Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal than) {
      return number.subtract(than).signum() > 0;
    }
    if (one instanceof Boolean flag && other instanceof Boolean than) {
      return flag && !than;
    }
    return one instanceof String text
        && other instanceof String than
        && java.util.Arrays.compare(text.codePoints().toArray(), than.codePoints().toArray()) > 0;
  }
}
