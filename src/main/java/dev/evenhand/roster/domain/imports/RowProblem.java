package dev.evenhand.roster.domain.imports;

import dev.evenhand.http.Fault;
import dev.evenhand.http.FieldError;

/// Something in a table that cannot be written down.
///
/// @param line of the row
public record RowProblem(int line, FieldError error) {
  public static RowProblem of(int line, String field, Fault fault) {
    return new RowProblem(line, FieldError.of(field, fault));
  }
}
