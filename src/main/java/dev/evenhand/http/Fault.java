package dev.evenhand.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is wrong with a value.
///
/// @param args the arguments of its kind, by their names
public record Fault(FaultKind kind, Map<String, Object> args) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /// Says it in English.
  public String message() {
    return PLACE
        .matcher(kind.english())
        .replaceAll(place -> Matcher.quoteReplacement(text(place.group(1))));
  }

  /// The names in the braces of a sentence.
  static List<String> arguments(String sentence) {
    return PLACE.matcher(sentence).results().map(place -> place.group(1)).toList();
  }

  private String text(String name) {
    return switch (Objects.requireNonNull(args.get(name))) {
      case List<?> list -> String.join(", ", list.stream().map(String::valueOf).toList());
      case Object value -> value.toString();
    };
  }
}
