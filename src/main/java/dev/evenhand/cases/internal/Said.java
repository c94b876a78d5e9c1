package dev.evenhand.cases.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why something was not done, in words.
///
/// @param reason kebab-case name, which clients translate
/// @param field the field of the request that does not fit; null when it is none
/// @param facts further fields of the answer
public record Said(
    String reason, String detail, @Nullable String field, Map<String, Object> facts) {
  static Said of(String reason, String detail) {
    return new Said(reason, detail, null, Map.of());
  }

  static Said of(String reason, String detail, String name, Object fact) {
    return new Said(reason, detail, null, Map.of(name, fact));
  }

  static Said unfit(String field, String detail) {
    return new Said("invalid", detail, field, Map.of());
  }
}
