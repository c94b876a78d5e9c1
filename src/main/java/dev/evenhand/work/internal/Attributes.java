package dev.evenhand.work.internal;

import dev.evenhand.work.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes the further facts of an item as JSON.
@Component
public class Attributes {
  private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

  private final JsonMapper json;

  Attributes(JsonMapper json) {
    this.json = json;
  }

  public Map<String, String> read(String text) {
    return json.readValue(text, TYPE);
  }

  /// What a search looks at first: the key and every fact of the item, in lower case. It finds too
  /// much and never too little.
  public static String words(WorkItem item) {
    var facts = String.join("\n", item.attributes().values());
    return (item.key() + "\n" + facts).toLowerCase(Locale.ROOT);
  }

  public String write(Map<String, String> attributes) {
    return json.writeValueAsString(attributes);
  }
}
