package dev.evenhand.workflow.web.definition;

import dev.evenhand.http.FieldError;
import java.util.List;
import java.util.Map;

/// All that is wrong with a document; nothing of a good one.
record DocumentFaults(List<DocumentFault> faults) {
  /// One thing that is wrong with a document.
  ///
  /// @param path such as `tasks[1].output_transform.score`; empty for the document as a whole
  /// @param code by which clients say it in the reader's language
  /// @param message the same in English
  record DocumentFault(String path, String code, Map<String, Object> args, String message) {}

  static DocumentFaults of(List<FieldError> errors) {
    return new DocumentFaults(
        errors.stream()
            .map(error ->
                new DocumentFault(error.field(), error.code(), error.args(), error.message()))
            .toList());
  }
}
