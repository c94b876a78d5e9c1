package dev.evenhand.cases.domain.imports;

import dev.evenhand.http.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What came of reading a row.
///
/// @param texts what the row says, by code of the field
/// @param entry makes sense where there is no problem
public record RowRead(Map<String, String> texts, Entry entry, List<FieldError> problems) {
  public RowRead {
    problems = List.copyOf(problems);
  }

  public boolean isSound() {
    return problems.isEmpty();
  }

  /// The same with further problems.
  public RowRead with(List<FieldError> more) {
    var all = new ArrayList<>(problems);
    all.addAll(more);
    return new RowRead(texts, entry, all);
  }
}
