package dev.evenhand.cases.domain.imports;

/// Why a row cannot become a case.
///
/// @param field code of the [Field] that does not fit
public record Problem(String field, String message) {
  public static Problem of(Field field, String message) {
    return new Problem(field.code(), message);
  }
}
