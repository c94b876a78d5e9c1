package dev.evenhand.work.internal;

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

  public String write(Map<String, String> attributes) {
    return json.writeValueAsString(attributes);
  }
}
