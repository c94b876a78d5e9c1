package dev.evenhand.workflow.domain.document;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.schema.Schema;

/// What a workflow is by itself, without its tasks.
///
/// @param fields their schema, as it was written
/// @param schema the same for data that is not complete yet: it requires no field
public record WorkflowHead(
    About about, Value.Entries fields, Schema schema, boolean parallel, Layouts layouts) {

  /// Whether there is a field of this name.
  public boolean has(String field) {
    return properties(fields).values().containsKey(field);
  }

  /// The fields that a schema names, with their own schemas.
  public static Value.Entries properties(Value.Entries schema) {
    return schema.get("properties") instanceof Value.Entries named ? named : Value.EMPTY;
  }
}
