package dev.evenhand.availability.web.closure;

import static dev.evenhand.http.FaultKind.NOT_A_LIST;
import static dev.evenhand.http.FaultKind.NOT_A_TEXT;
import static dev.evenhand.http.FaultKind.TOO_MANY;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.domain.Closure;
import dev.evenhand.availability.web.Input;
import dev.evenhand.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A closure, or what shall change of one.
///
/// @param endDate the start when it is missing
/// @param tags a list of words, or one text with commas between them
record OfficeClosureBody(
    @JsonProperty("start_date") @Nullable String startDate,
    @JsonProperty("end_date") @Nullable String endDate,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("tags") @Schema(anyOf = {String.class, String[].class}) @Nullable Object tags) {
  private static final String START = "start_date";
  private static final String END = "end_date";
  private static final int MOST_TAGS = 20;
  private static final Closure.Facts NOTHING_ELSE =
      new Closure.Facts(new DayRange(Input.FIRST_DAY, Input.FIRST_DAY), "", List.of());

  /// A closure of what is said.
  Closure.Facts read() {
    var fields = new Fields();
    var start = Input.day(fields, START, startDate);
    var facts = facts(fields, start, start, NOTHING_ELSE);
    fields.check();
    return facts;
  }

  /// A closure with what is said changed, and all else as before.
  Closure.Facts readOver(Closure.Facts before) {
    var fields = new Fields();
    var start = startDate == null ? before.days().first() : Input.day(fields, START, startDate);
    var facts = facts(fields, start, before.days().last(), before);
    fields.check();
    return facts;
  }

  private Closure.Facts facts(
      Fields fields, LocalDate start, LocalDate usualEnd, Closure.Facts otherwise) {
    var days =
        endDate == null || endDate.isBlank()
            ? Input.range(fields, END, start, usualEnd)
            : Input.until(fields, END, endDate, start);
    var text =
        description == null
            ? otherwise.description()
            : fields.optionalText("description", description, 500);
    return new Closure.Facts(days, text, tags == null ? otherwise.tags() : words(fields, tags));
  }

  private static List<String> words(Fields fields, Object tags) {
    var words =
        switch (tags) {
          case String text -> Arrays.asList(text.split(","));
          case List<?> list -> list.stream().map(word -> word(fields, word)).toList();
          case Object other -> {
            fields.fault("tags", NOT_A_LIST.of(other.toString()));
            yield List.<String>of();
          }
        };
    var distinct =
        words.stream()
            .map(word -> fields.optionalText("tags", word, 50))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    if (distinct.size() > MOST_TAGS) {
      fields.fault("tags", TOO_MANY.of(MOST_TAGS, distinct.size()));
    }
    return distinct;
  }

  private static String word(Fields fields, @Nullable Object word) {
    if (word instanceof String text) {
      return text;
    }
    fields.fault("tags", NOT_A_TEXT.of(Objects.toString(word)));
    return "";
  }
}
