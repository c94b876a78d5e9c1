package dev.evenhand.http;

import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;
import static dev.evenhand.http.FaultKind.NOT_A_DAY;
import static dev.evenhand.http.FaultKind.NOT_A_TEXT;
import static dev.evenhand.http.FaultKind.NOT_A_TIME;
import static dev.evenhand.http.FaultKind.NOT_IN_RANGE;
import static dev.evenhand.http.FaultKind.NOT_LATER;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A list of a document, which knows its path. An element that does not fit is noted as a fault and
/// left out.
final class JsonList {
  private final String path;
  private final List<?> values;
  private final Fields fields;

  JsonList(String path, List<?> values, Fields fields) {
    this.path = path;
    this.values = values;
    this.fields = fields;
  }

  List<JsonObject> objects() {
    return each((field, value) ->
        value instanceof Map<?, ?> object
            ? new JsonObject(field, object, fields)
            : wrong(field, NOT_AN_OBJECT.of(String.valueOf(value)), null));
  }

  List<JsonObject.Text> texts() {
    return each((field, value) ->
        value instanceof String text && !text.isBlank()
            ? new JsonObject.Text(field, text.strip(), fields)
            : wrong(field, NOT_A_TEXT.of(String.valueOf(value)), null));
  }

  List<Integer> wholes(int least, int most) {
    return each((field, value) ->
        value instanceof Integer number && number >= least && number <= most
            ? number
            : wrong(field, NOT_IN_RANGE.of(least, most, String.valueOf(value)), null));
  }

  List<LocalTime> risingTimes() {
    var times = new ArrayList<LocalTime>();
    return each((field, value) -> {
      var time = time(field, String.valueOf(value));
      if (time != null && !times.isEmpty() && !time.isAfter(times.getLast())) {
        fields.fault(field, NOT_LATER.of(times.getLast(), time));
      }
      if (time != null) {
        times.add(time);
      }
      return time;
    });
  }

  /// `null` is the same as missing here too.
  List<LocalDate> days() {
    return each((field, value) -> value == null ? null : day(field, String.valueOf(value)));
  }

  private @Nullable LocalDate day(String field, String text) {
    try {
      return Fields.dayOf(text.strip());
    } catch (DateTimeException e) {
      return wrong(field, NOT_A_DAY.of(text), null);
    }
  }

  private @Nullable LocalTime time(String field, String text) {
    try {
      return LocalTime.parse(text.strip());
    } catch (DateTimeException e) {
      return wrong(field, NOT_A_TIME.of(text), null);
    }
  }

  private <T> List<T> each(BiFunction<String, @Nullable Object, @Nullable T> reading) {
    var found = new ArrayList<T>();
    for (int place = 0; place < values.size(); place++) {
      var element = reading.apply("%s[%d]".formatted(path, place), values.get(place));
      if (element != null) {
        found.add(element);
      }
    }
    return found;
  }

  private <T extends @Nullable Object> T wrong(String field, Fault fault, T otherwise) {
    fields.fault(field, fault);
    return otherwise;
  }
}
