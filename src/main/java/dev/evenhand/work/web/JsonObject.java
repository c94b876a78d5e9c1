package dev.evenhand.work.web;

import dev.evenhand.http.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One object of a document, which knows its path. A value that does not fit is noted as a fault,
/// and reading goes on, so that the caller hears of all of them. `null` is the same as missing.
final class JsonObject {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private final String path;
  private final Map<?, ?> values;
  private final Fields fields;

  JsonObject(String path, Map<?, ?> values, Fields fields) {
    this.path = path;
    this.values = values;
    this.fields = fields;
  }

  /// Path of a field of this object.
  String field(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  void fault(String name, String message) {
    fields.fault(field(name), message);
  }

  /// A text that must be there; empty after a fault.
  String text(String name, int longest) {
    return switch (values.get(name)) {
      case String text -> fields.text(field(name), text, longest);
      case null -> fields.text(field(name), null, longest);
      case Object other -> wrong(name, "a text", other, "");
    };
  }

  String textOr(String name, String otherwise, int longest) {
    return values.get(name) == null ? otherwise : text(name, longest);
  }

  boolean flag(String name, boolean otherwise) {
    return switch (values.get(name)) {
      case null -> otherwise;
      case Boolean flag -> flag;
      case Object other -> wrong(name, "true or false", other, otherwise);
    };
  }

  int whole(String name, int otherwise, int least, int most) {
    return switch (values.get(name)) {
      case null -> otherwise;
      case Integer number -> fields.number(field(name), number, otherwise, least, most);
      case Object other ->
          wrong(name, "a whole number from %d to %d".formatted(least, most), other, otherwise);
    };
  }

  ZoneId zone(String name, ZoneId otherwise) {
    return switch (values.get(name)) {
      case null -> otherwise;
      case String zone when !zone.isBlank() -> fields.zone(field(name), zone, otherwise);
      case Object other -> wrong(name, "an IANA time zone", other, otherwise);
    };
  }

  /// A time of day, or nothing when it is missing.
  @Nullable LocalTime time(String name) {
    return switch (values.get(name)) {
      case null -> null;
      case Object time ->
          parsed(name, "a time of day such as 09:00", time, LocalTime::parse, LocalTime.MIDNIGHT);
    };
  }

  LocalTime time(String name, LocalTime otherwise) {
    var time = time(name);
    return time == null ? otherwise : time;
  }

  /// An instant that must be there; the epoch after a fault.
  Instant instant(String name) {
    return switch (values.get(name)) {
      case null -> {
        fault(name, "Expected an instant such as 2026-03-13T18:00:00Z, but it is missing.");
        yield Instant.EPOCH;
      }
      case Object instant ->
          parsed(
              name,
              "an instant such as 2026-03-13T18:00:00Z",
              instant,
              JsonObject::instantOf,
              Instant.EPOCH);
    };
  }

  /// One of the constants, written in lower case; `otherwise` when missing or after a fault.
  <E extends Enum<E>> E choice(String name, E otherwise) {
    var choices = otherwise.getDeclaringClass().getEnumConstants();
    var written = Arrays.stream(choices).map(JsonObject::written).toList();
    return switch (values.get(name)) {
      case null -> otherwise;
      case String text when written.contains(text) -> choices[written.indexOf(text)];
      case Object other -> wrong(name, String.join(" or ", written), other, otherwise);
    };
  }

  /// An object that must be there; an empty one after a fault.
  JsonObject object(String name) {
    return switch (values.get(name)) {
      case Map<?, ?> object -> new JsonObject(field(name), object, fields);
      case null -> wrong(name, "an object", "nothing", emptyObject(name));
      case Object other -> wrong(name, "an object", other, emptyObject(name));
    };
  }

  /// The objects of a list, which may be missing.
  List<JsonObject> objects(String name) {
    return elements(
        name,
        (element, value) -> {
          if (value instanceof Map<?, ?> object) {
            return new JsonObject(field(element), object, fields);
          }
          return wrong(element, "an object", value, null);
        });
  }

  /// The texts of a list, which may be missing.
  List<String> texts(String name) {
    return elements(
        name,
        (element, value) ->
            value instanceof String text && !text.isBlank()
                ? text.strip()
                : wrong(element, "a text", value, null));
  }

  private <T> List<T> elements(
      String name, BiFunction<String, @Nullable Object, @Nullable T> reading) {
    var found = new ArrayList<T>();
    if (values.get(name) instanceof List<?> list) {
      for (int place = 0; place < list.size(); place++) {
        var element = reading.apply("%s[%d]".formatted(name, place), list.get(place));
        if (element != null) {
          found.add(element);
        }
      }
    } else if (values.get(name) != null) {
      return wrong(name, "a list", values.get(name), found);
    }
    return found;
  }

  private <T> T parsed(
      String name, String expected, Object value, Function<String, T> parser, T otherwise) {
    try {
      return value instanceof String text
          ? parser.apply(text.strip())
          : wrong(name, expected, value, otherwise);
    } catch (DateTimeException e) {
      return wrong(name, expected, value, otherwise);
    }
  }

  private <T extends @Nullable Object> T wrong(
      String name, String expected, @Nullable Object got, T otherwise) {
    fault(name, "Expected %s, but got %s.".formatted(expected, shown(got)));
    return otherwise;
  }

  /// Far ends of the calendar are kept out: days before and after must exist there too.
  private static Instant instantOf(String text) {
    var instant = Instant.parse(text);
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new DateTimeException("outside the calendar");
    }
    return instant;
  }

  private static String written(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static String shown(@Nullable Object got) {
    var text = String.valueOf(got);
    return "“" + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + "”";
  }

  /// Stands in for an object whose absence was noted; what it lacks is not noted again.
  private JsonObject emptyObject(String name) {
    return new JsonObject(field(name), Map.of(), new Fields());
  }
}
