package dev.evenhand.people.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What differs between two states of a thing, field by field; a field that has no value is left
/// out.
///
/// @param before null when the thing did not exist
/// @param after null when the thing exists no more
public record Difference(
    @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
  /// Everything of a new thing.
  public static Difference created(Map<String, Object> fields) {
    return new Difference(null, fields);
  }

  /// Everything of a thing that goes.
  public static Difference deleted(Map<String, Object> fields) {
    return new Difference(fields, null);
  }

  /// The fields that are not the same.
  public static Difference between(Map<String, Object> before, Map<String, Object> after) {
    return new Difference(without(before, after), without(after, before));
  }

  private static Map<String, Object> without(Map<String, Object> these, Map<String, Object> those) {
    var rest = new LinkedHashMap<>(these);
    rest.entrySet().removeIf(field -> field.getValue().equals(those.get(field.getKey())));
    return rest;
  }
}
