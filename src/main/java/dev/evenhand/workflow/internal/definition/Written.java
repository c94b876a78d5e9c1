package dev.evenhand.workflow.internal.definition;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.version.SourceFormat;
import dev.evenhand.workflow.internal.text.JsonNodes;
import dev.evenhand.workflow.internal.text.YamlWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes documents in the form in which somebody wants them.
public final class Written {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Written() {}

  /// What a document says, in the same order.
  public static String as(SourceFormat wanted, Value value) {
    return switch (wanted) {
      case YAML -> YamlWriter.write(value);
      case JSON ->
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JsonNodes.of(value)) + "\n";
    };
  }
}
