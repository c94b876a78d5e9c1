package dev.evenhand.workflow.domain.reading;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Items;
import dev.evenhand.workflow.Value.Text;
import dev.evenhand.workflow.domain.document.WorkflowHead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Makes the schema of some fields of a workflow, and of no others.
public final class PartOfSchema {
  private PartOfSchema() {}

  /// The schema of an object that has these fields at most.
  ///
  /// @param fields schema of the workflow
  /// @param isComplete whether those that the workflow requires are required here
  public static Entries of(Entries fields, List<String> names, boolean isComplete) {
    var properties = new LinkedHashMap<>(WorkflowHead.properties(fields).values());
    properties.keySet().retainAll(names);
    var required = new ArrayList<Value>();
    if (isComplete && fields.find("required") instanceof Items(var all)) {
      all.stream()
          .filter(each -> each instanceof Text(var name) && names.contains(name))
          .forEach(required::add);
    }
    var schema = new LinkedHashMap<String, Value>();
    schema.put("type", Value.of("object"));
    schema.put("properties", new Entries(properties));
    schema.put("required", new Items(required));
    schema.put("additionalProperties", new Value.Flag(false));
    for (var shared : List.of("$defs", "definitions", "$schema")) {
      var found = fields.find(shared);
      if (found != null) {
        schema.put(shared, found);
      }
    }
    return new Entries(schema);
  }
}
