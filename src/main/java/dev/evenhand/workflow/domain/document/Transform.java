package dev.evenhand.workflow.domain.document;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.path.JsonPath;
import dev.evenhand.workflow.domain.path.Patterns;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes the fields of one thing out of another.
public record Transform(Map<String, Source> fields, Patterns patterns) {
  public Transform {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// Where a field comes from.
  public sealed interface Source {
    record Constant(Value value) implements Source {}

    record Query(JsonPath path) implements Source {}
  }

  /// The fields. A query for one value gives that value, or `null` when it finds none; any other
  /// query gives the list of all it finds.
  public Value.Entries apply(Value from) {
    var made = new LinkedHashMap<String, Value>();
    fields.forEach((name, source) -> made.put(name, value(source, from)));
    return new Value.Entries(made);
  }

  private Value value(Source source, Value from) {
    return switch (source) {
      case Source.Constant(var value) -> value;
      case Source.Query(var path) -> {
        var found = path.find(from, patterns);
        if (!path.isSingular()) {
          yield new Value.Items(found);
        }
        yield found.isEmpty() ? Value.NOTHING : found.getFirst();
      }
    };
  }
}
