package dev.evenhand.workflow.domain.document;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.schema.Schema;
import java.util.List;

/// What a task is given, or what comes of it.
///
/// @param fields their names, in order
/// @param isOpen whether other fields may be there too
/// @param written the schema as it was written, from which forms are drawn
public record Shape(List<String> fields, Schema schema, boolean isOpen, Value.Entries written) {

  /// Nothing in particular.
  public static final Shape ANYTHING = new Shape(List.of(), _ -> List.of(), true, Value.EMPTY);

  public Shape {
    fields = List.copyOf(fields);
  }
}
