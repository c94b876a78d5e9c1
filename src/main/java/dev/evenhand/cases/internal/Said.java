package dev.evenhand.cases.internal;

import dev.evenhand.http.Fault;
import dev.evenhand.http.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why something was not done, in words.
///
/// @param reason kebab-case name, which clients translate
/// @param errors the fields of the request that do not fit
/// @param facts further fields of the answer
public record Said(
    String reason, String detail, List<FieldError> errors, Map<String, Object> facts) {
  static Said of(String reason, String detail) {
    return new Said(reason, detail, List.of(), Map.of());
  }

  static Said of(String reason, String detail, String name, Object fact) {
    return new Said(reason, detail, List.of(), Map.of(name, fact));
  }

  static Said unfit(String field, Fault fault) {
    return unfit(List.of(FieldError.of(field, fault)));
  }

  public static Said unfit(List<FieldError> errors) {
    return new Said("invalid", errors.getFirst().message(), errors, Map.of("errors", errors));
  }

  /// The first field that does not fit; null when it is none.
  public @Nullable String field() {
    return errors.isEmpty() ? null : errors.getFirst().field();
  }
}
