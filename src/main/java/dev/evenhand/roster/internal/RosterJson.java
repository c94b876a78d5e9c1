package dev.evenhand.roster.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes what the roster keeps as JSON.
@Component
public class RosterJson {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final JsonMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  public <T> T read(String text, Class<T> type) {
    return mapper.readValue(text, type);
  }

  public <T> T read(String text, TypeReference<T> type) {
    return mapper.readValue(text, type);
  }

  /// The plain object that was written.
  public Map<String, Object> readObject(String text) {
    return mapper.readValue(text, OBJECT);
  }

  /// The same value as a plain object, as it would be read from its JSON.
  public Map<String, Object> object(Object value) {
    return mapper.readValue(mapper.writeValueAsString(value), OBJECT);
  }
}
