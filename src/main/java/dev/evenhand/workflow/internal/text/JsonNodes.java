package dev.evenhand.workflow.internal.text;

import dev.evenhand.workflow.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Values as Jackson has them.
public final class JsonNodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonNodes() {}

  /// The same as a tree.
  public static JsonNode of(Value value) {
    return switch (value) {
      case Value.Nothing _ -> NODES.nullNode();
      case Value.Flag(var flag) -> NODES.booleanNode(flag);
      case Value.Decimal(var number) -> NODES.numberNode(number);
      case Value.Text(var text) -> NODES.stringNode(text);
      case Value.Items(var values) -> {
        var array = NODES.arrayNode();
        values.forEach(each -> array.add(of(each)));
        yield array;
      }
      case Value.Entries(var values) -> {
        var object = NODES.objectNode();
        values.forEach((name, each) -> object.set(name, of(each)));
        yield object;
      }
    };
  }
}
