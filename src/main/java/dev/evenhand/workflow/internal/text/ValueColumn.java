package dev.evenhand.workflow.internal.text;

import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Value;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Objects in columns of the database: as JSON, entry by entry in their order, number for number.
public final class ValueColumn {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ValueColumn() {}

  /// How a column has it.
  public static String write(Value.Entries entries) {
    return JSON.writeValueAsString(Value.plain(entries));
  }

  /// The same for a column that may be empty.
  public static @Nullable String writeIfAny(Value.@Nullable Entries entries) {
    return entries == null ? null : write(entries);
  }

  /// What [#write] wrote.
  public static Value.Entries read(String json) {
    var read = JsonText.read(json.getBytes(StandardCharsets.UTF_8), new Fields());
    if (read.isPresent() && read.get() instanceof Value.Entries entries) {
      return entries;
    }
    throw new IllegalStateException("Expected an object in a column, but it has none.");
  }

  /// The same for a column that may be empty.
  public static Value.@Nullable Entries readIfAny(@Nullable String json) {
    return json == null ? null : read(json);
  }
}
