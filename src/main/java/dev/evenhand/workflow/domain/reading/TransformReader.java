package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.NOT_A_PATH;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Text;
import dev.evenhand.workflow.domain.document.Transform;
import dev.evenhand.workflow.domain.document.Transform.Source;
import dev.evenhand.workflow.domain.path.JsonPath;
import dev.evenhand.workflow.domain.path.Patterns;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// Reads transforms. A text that begins with `$` is a query, one that begins with `$$` a text with
/// one `$` less, and everything else stands for itself.
final class TransformReader {
  private TransformReader() {}

  static @Nullable Transform transform(Section section, String name, Patterns patterns) {
    if (!section.has(name)) {
      return null;
    }
    var sources = new LinkedHashMap<String, Source>();
    section
        .object(name)
        .values()
        .forEach((field, value) -> sources.put(field, source(section, name + "." + field, value)));
    return new Transform(sources, patterns);
  }

  private static Source source(Section section, String place, Value value) {
    if (!(value instanceof Text(var text)) || !text.startsWith("$")) {
      return new Source.Constant(value);
    }
    if (text.startsWith("$$")) {
      return new Source.Constant(Value.of(text.substring(1)));
    }
    return switch (JsonPath.read(text)) {
      case JsonPath.Reading.Read(var path) -> new Source.Query(path);
      case JsonPath.Reading.Unreadable(var problem) -> {
        section.fault(place, NOT_A_PATH.of(text, problem));
        yield new Source.Constant(Value.NOTHING);
      }
    };
  }
}
