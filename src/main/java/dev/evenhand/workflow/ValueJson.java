package dev.evenhand.workflow;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.internal.text.JsonBody;
import dev.evenhand.workflow.internal.text.ValueColumn;

/// Values as JSON: number for number, the entries of objects in their order, and none twice.
public final class ValueJson {
  private ValueJson() {}

  /// The object that a body of a request is.
  ///
  /// @throws Refused `400` when it is no JSON
  /// @throws InvalidInput when it is no object
  public static Entries body(byte[] body) {
    return JsonBody.object(body);
  }

  /// An object that is a field of the object that a body of a request is.
  ///
  /// @throws Refused `400` when the body is no JSON
  /// @throws InvalidInput when the field is missing, or no object
  public static Entries objectIn(byte[] body, String field) {
    return JsonBody.objectIn(body, field);
  }

  /// An object as a text, for keeping it.
  public static String write(Entries entries) {
    return ValueColumn.write(entries);
  }

  /// What [#write] wrote.
  public static Entries read(String json) {
    return ValueColumn.read(json);
  }
}
