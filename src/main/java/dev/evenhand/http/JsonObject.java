package dev.evenhand.http;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AN_INSTANT;
import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;
import static dev.evenhand.http.FaultKind.NOT_A_DAY;
import static dev.evenhand.http.FaultKind.NOT_A_LIST;
import static dev.evenhand.http.FaultKind.NOT_A_TEXT;
import static dev.evenhand.http.FaultKind.NOT_A_TIME;
import static dev.evenhand.http.FaultKind.NOT_A_ZONE;
import static dev.evenhand.http.FaultKind.NOT_IN_RANGE;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.NOT_TRUE_OR_FALSE;
import static dev.evenhand.http.FaultKind.NUMBER_NOT_IN_RANGE;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One object of a document, which knows its path. A value that does not fit is noted as a fault,
/// and reading goes on, so that the caller hears of all of them. `null` is the same as missing.
public final class JsonObject {
  /// A text in a list of a document, which knows its path.
  ///
  /// @param text without blanks at its ends
  public record Text(String field, String text, Fields fields) {
    /// Notes a fault of this text.
    public void fault(Fault fault) {
      fields.fault(field, fault);
    }
  }

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private final String path;
  private final Map<?, ?> values;
  private final Fields fields;

  public JsonObject(String path, Map<?, ?> values, Fields fields) {
    this.path = path;
    this.values = values;
    this.fields = fields;
  }

  /// Path of a field of this object.
  public String field(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /// Notes a fault of a field of this object.
  public void fault(String name, Fault fault) {
    fields.fault(field(name), fault);
  }

  /// A text that must be there; empty after a fault.
  public String text(String name, int longest) {
    return switch (values.get(name)) {
      case String text -> fields.text(field(name), text, longest);
      case null -> fields.text(field(name), null, longest);
      case Object other -> wrong(name, NOT_A_TEXT.of(shown(other)), "");
    };
  }

  /// A text; `otherwise` when missing.
  public String textOr(String name, String otherwise, int longest) {
    return values.get(name) == null ? otherwise : text(name, longest);
  }

  /// A text that may be missing or empty; empty when it is.
  public String optionalText(String name, int longest) {
    return switch (values.get(name)) {
      case String text -> fields.optionalText(field(name), text, longest);
      case null -> "";
      case Object other -> wrong(name, NOT_A_TEXT.of(shown(other)), "");
    };
  }

  /// True or false; `otherwise` when missing or after a fault.
  public boolean flag(String name, boolean otherwise) {
    return switch (values.get(name)) {
      case null -> otherwise;
      case Boolean flag -> flag;
      case Object other -> wrong(name, NOT_TRUE_OR_FALSE.of(shown(other)), otherwise);
    };
  }

  /// A whole number, ends of its range included; `otherwise` when missing or after a fault.
  public int whole(String name, int otherwise, int least, int most) {
    return switch (values.get(name)) {
      case null -> otherwise;
      case Integer number -> fields.number(field(name), number, otherwise, least, most);
      case Object other -> wrong(name, NOT_IN_RANGE.of(least, most, shown(other)), otherwise);
    };
  }

  /// A whole number that must be there, ends of its range included. After a fault it is `most`, so
  /// that what it limits is not at fault because of it.
  public int whole(String name, int least, int most) {
    return has(name) ? whole(name, most, least, most) : wrong(name, MISSING.of(), most);
  }

  /// A whole number, ends of its range included, or nothing when it is missing.
  public @Nullable Integer wholeOrNull(String name, int least, int most) {
    return has(name) ? whole(name, least, least, most) : null;
  }

  /// The whole numbers of a list, which may be missing.
  public List<Integer> wholes(String name, int least, int most) {
    return list(name).wholes(least, most);
  }

  /// A number, ends of its range included, exactly as it is written.
  public BigDecimal decimal(String name, int otherwise, int least, int most) {
    var number = values.get(name);
    if (number == null) {
      return BigDecimal.valueOf(otherwise);
    }
    if (number instanceof Number found
        && found.doubleValue() >= least
        && found.doubleValue() <= most) {
      return new BigDecimal(shown(number));
    }
    var fault = NUMBER_NOT_IN_RANGE.of(least, most, shown(number));
    return wrong(name, fault, BigDecimal.valueOf(otherwise));
  }

  /// An IANA time zone; `otherwise` when missing.
  public ZoneId zone(String name, ZoneId otherwise) {
    return switch (values.get(name)) {
      case null -> otherwise;
      case String zone when !zone.isBlank() -> fields.zone(field(name), zone, otherwise);
      case Object other -> wrong(name, NOT_A_ZONE.of(shown(other)), otherwise);
    };
  }

  /// A time of day, or nothing when it is missing.
  public @Nullable LocalTime time(String name) {
    return switch (values.get(name)) {
      case null -> null;
      case Object time -> parsed(name, NOT_A_TIME, time, LocalTime::parse, LocalTime.MIDNIGHT);
    };
  }

  /// A time of day; `otherwise` when it is missing.
  public LocalTime time(String name, LocalTime otherwise) {
    var time = time(name);
    return time == null ? otherwise : time;
  }

  /// The times of day of a list, which may be missing; each must be after the one before it.
  public List<LocalTime> risingTimes(String name) {
    return list(name).risingTimes();
  }

  /// An instant that must be there; the epoch after a fault.
  public Instant instant(String name) {
    return switch (values.get(name)) {
      case null -> {
        fault(name, MISSING.of());
        yield Instant.EPOCH;
      }
      case Object instant ->
          parsed(name, NOT_AN_INSTANT, instant, JsonObject::instantOf, Instant.EPOCH);
    };
  }

  /// A day of the calendar that must be there; the epoch's after a fault.
  public LocalDate day(String name) {
    var day = dayOrNull(name);
    return day != null || has(name)
        ? Objects.requireNonNullElse(day, LocalDate.EPOCH)
        : wrong(name, MISSING.of(), LocalDate.EPOCH);
  }

  /// A day of the calendar, or nothing when it is missing.
  public @Nullable LocalDate dayOrNull(String name) {
    return switch (values.get(name)) {
      case null -> null;
      case Object day -> parsed(name, NOT_A_DAY, day, Fields::dayOf, LocalDate.EPOCH);
    };
  }

  /// The days of a list, which may be missing.
  public List<LocalDate> days(String name) {
    return list(name).days();
  }

  /// One of the constants, written in lower case; `otherwise` when missing or after a fault.
  public <E extends Enum<E>> E choice(String name, E otherwise) {
    var choices = otherwise.getDeclaringClass().getEnumConstants();
    var written = Arrays.stream(choices).map(JsonObject::written).toList();
    return switch (values.get(name)) {
      case null -> otherwise;
      case String text when written.contains(text) -> choices[written.indexOf(text)];
      case Object other -> wrong(name, NOT_ONE_OF.of(written, shown(other)), otherwise);
    };
  }

  /// An object that must be there; an empty one after a fault.
  public JsonObject object(String name) {
    return switch (values.get(name)) {
      case Map<?, ?> object -> new JsonObject(field(name), object, fields);
      case null -> wrong(name, MISSING.of(), emptyObject(name));
      case Object other -> wrong(name, NOT_AN_OBJECT.of(shown(other)), emptyObject(name));
    };
  }

  /// An object that may be missing; an empty one when it is.
  public JsonObject objectOrEmpty(String name) {
    return has(name) ? object(name) : emptyObject(name);
  }

  /// Whether there is something in this field.
  public boolean has(String name) {
    return values.get(name) != null;
  }

  /// The names of the fields there are.
  public Set<String> names() {
    return values.keySet().stream().map(JsonObject::shown).collect(toCollection(TreeSet::new));
  }

  /// The objects of a list, which may be missing.
  public List<JsonObject> objects(String name) {
    return list(name).objects();
  }

  /// The texts of a list, which may be missing.
  public List<Text> texts(String name) {
    return list(name).texts();
  }

  private JsonList list(String name) {
    var list =
        switch (values.get(name)) {
          case List<?> found -> found;
          case null -> List.of();
          case Object other -> wrong(name, NOT_A_LIST.of(shown(other)), List.of());
        };
    return new JsonList(field(name), list, fields);
  }

  private <T> T parsed(
      String name, FaultKind kind, Object value, Function<String, T> parser, T otherwise) {
    try {
      return value instanceof String text
          ? parser.apply(text.strip())
          : wrong(name, kind.of(shown(value)), otherwise);
    } catch (DateTimeException e) {
      return wrong(name, kind.of(shown(value)), otherwise);
    }
  }

  private <T extends @Nullable Object> T wrong(String name, Fault fault, T otherwise) {
    fault(name, fault);
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
    return String.valueOf(got);
  }

  /// Stands in for an object whose absence was noted; what it lacks is not noted again.
  private JsonObject emptyObject(String name) {
    return new JsonObject(field(name), Map.of(), new Fields());
  }
}
