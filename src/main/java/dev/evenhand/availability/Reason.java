package dev.evenhand.availability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Why a person cannot take work or was passed over: a code with values, from which a screen makes
/// a sentence in the reader's language, and the same in English. The text follows "… was" or stands
/// alone.
public record Reason(String code, Map<String, String> args, String text) {

  /// Keeps the values in the order in which they were given.
  public Reason {
    args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
  }

  /// A reason without values.
  public static Reason of(String code, String text) {
    return new Reason(code, Map.of(), text);
  }

  /// A reason with one value.
  public static Reason of(String code, String text, String name, String value) {
    return new Reason(code, Map.of(name, value), text);
  }
}
