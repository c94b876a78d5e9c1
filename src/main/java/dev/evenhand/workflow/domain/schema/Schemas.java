package dev.evenhand.workflow.domain.schema;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import java.util.List;

/// Reads JSON Schemas (2020-12). They are whole in themselves: nothing is fetched from anywhere.
public interface Schemas {

  /// What came of reading one.
  sealed interface Reading {
    record Read(Schema schema) implements Reading {}

    /// Not a schema that can be used.
    ///
    /// @param problems with their places in the schema
    record Unreadable(List<Problem> problems) implements Reading {}
  }

  Reading read(Value schema);
}
