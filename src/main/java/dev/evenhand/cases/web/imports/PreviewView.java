package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.domain.imports.RowRead;
import dev.evenhand.cases.internal.imports.ImportDesk.Preview;
import dev.evenhand.http.FieldError;
import java.util.List;
import java.util.Map;

/// What would come of a plan.
///
/// @param rows the first 50
/// @param problems how many rows of all have one
/// @param casePattern what all ids match
record PreviewView(
    List<Row> rows,
    List<String> newQueues,
    List<String> newPeople,
    int problems,
    String casePattern) {
  /// @param values by code of the field, what the row says
  record Row(int line, Map<String, String> values, List<FieldError> problems) {
    static Row of(RowRead read) {
      return new Row(read.entry().line(), read.texts(), read.problems());
    }
  }

  static PreviewView of(Preview preview) {
    return new PreviewView(
        preview.rows().stream().map(Row::of).toList(),
        preview.newQueues(),
        preview.newPeople(),
        preview.problems(),
        preview.casePattern());
  }
}
