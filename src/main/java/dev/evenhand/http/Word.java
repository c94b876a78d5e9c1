package dev.evenhand.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One of the few words the API has for the constants of `E`, or what somebody sent in its place.
/// The description of the API lists the words wherever a request or an answer has one of these.
///
/// @param text as it is written; whether it is one of the words shows when it is looked up
public record Word<E extends Enum<E>>(@JsonValue String text) {
  /// Constants with a word of their own, where it is not the name of the constant in lower case
  /// with hyphens, as `auto-reassign` is.
  public interface Spelled {
    /// As the API writes it.
    String word();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Word {}

  public static <E extends Enum<E>> Word<E> of(E constant) {
    return new Word<>(written(constant));
  }

  /// As the API writes the constant.
  public static String written(Enum<?> constant) {
    return switch (constant) {
      case Spelled spelled -> spelled.word();
      case DayOfWeek day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT);
      default -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /// All words of such constants, in the order of the constants.
  public static List<String> all(Class<?> constants) {
    return Stream.of(requireNonNull(constants.getEnumConstants()))
        .map(constant -> written((Enum<?>) constant))
        .toList();
  }

  /// The constant, if this is one of their words.
  public Optional<E> among(Class<E> constants) {
    return Stream.of(constants.getEnumConstants())
        .filter(constant -> written(constant).equals(text.strip()))
        .findFirst();
  }

  /// The word itself, as texts and tables have it.
  @Override
  public String toString() {
    return text;
  }
}
