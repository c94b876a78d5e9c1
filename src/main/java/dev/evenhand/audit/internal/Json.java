package dev.evenhand.audit.internal;

import dev.evenhand.people.Changed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The fields of a change as they are written down.
public final class Json {
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private Json() {}

  public static @Nullable String write(@Nullable Map<String, Object> fields) {
    return fields == null ? null : plain(fields);
  }

  static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static @Nullable Map<String, Object> read(@Nullable String json) {
    return json == null ? null : MAPPER.readValue(json, FIELDS);
  }

  /// The same for an event and for the same event read back from where it was stored.
  static String fingerprint(Changed change) {
    var told =
        Arrays.asList(
            change.at(),
            change.actor(),
            change.actorName(),
            change.action(),
            change.subject(),
            change.subjectId(),
            change.name(),
            change.before(),
            change.after());
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(plain(told).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every Java runtime to know SHA-256.", e);
    }
  }

  /// Reads back what it wrote, so that records become maps, whose keys are in order.
  private static String plain(Object value) {
    var fields = MAPPER.readValue(MAPPER.writeValueAsString(value), Object.class);
    return MAPPER.writeValueAsString(fields);
  }
}
