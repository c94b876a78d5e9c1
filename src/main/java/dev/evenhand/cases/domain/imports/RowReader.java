package dev.evenhand.cases.domain.imports;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AFTER_THE_OPENING;
import static dev.evenhand.http.FaultKind.NOT_A_MOMENT;
import static dev.evenhand.http.FaultKind.NOT_IN_THE_PAST;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.NOT_SINCE;
import static dev.evenhand.http.FaultKind.TOO_LONG;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.http.Csv.Cell;
import dev.evenhand.http.Fault;
import dev.evenhand.http.FieldError;
import dev.evenhand.work.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one table by its plan.
public final class RowReader {
  private static final int LONGEST_NAME = 200;
  private static final List<String> PRIORITIES =
      Stream.of(Priority.values()).map(Priority::name).toList();

  private final ImportPlan plan;
  private final Instant now;
  private final Moments moments;
  private final Map<Field, Integer> places = new EnumMap<>(Field.class);
  private final int personPlace;

  /// @param columns names of the columns, in their order
  public RowReader(List<String> columns, ImportPlan plan, Instant now) {
    this.plan = plan;
    this.now = now;
    this.moments = new Moments(plan.zone(), plan.isMonthFirst());
    plan.mapping().columns().forEach((field, name) -> places.put(field, columns.indexOf(name)));
    personPlace = plan.newPeople() == null ? -1 : columns.indexOf(plan.newPeople().column());
  }

  /// Reads the values of a row, in the order of the columns.
  public RowRead read(int line, List<String> values) {
    var row = new Row(values);
    var opened = row.moment(Field.OPENED_AT, plan.needsTimes());
    var closed = row.moment(Field.CLOSED_AT, false);
    if (opened != null && closed != null && closed.isBefore(opened)) {
      row.fault(Field.CLOSED_AT, NOT_AFTER_THE_OPENING.of());
    }
    var queue = row.text(Field.QUEUE, LONGEST_NAME);
    var entry =
        new Entry(
            line,
            row.needed(Field.CASE_ID, row.text(Field.CASE_ID, CaseFacts.LONGEST_ID)),
            row.needed(Field.QUEUE, queue.isEmpty() ? plan.queue() : queue),
            row.priority(),
            row.facts(),
            opened,
            closed,
            cell(values, personPlace));
    return new RowRead(row.texts(), entry, row.problems);
  }

  private static String cell(List<String> values, int place) {
    return place < 0 || place >= values.size() ? "" : Cell.unguard(values.get(place).strip());
  }

  /// One row, and what is wrong with it.
  private final class Row {
    private final List<String> values;
    private final List<FieldError> problems = new ArrayList<>();

    Row(List<String> values) {
      this.values = values;
    }

    void fault(Field field, Fault fault) {
      problems.add(FieldError.of(field.code(), fault));
    }

    String raw(Field field) {
      return cell(values, places.getOrDefault(field, -1));
    }

    String text(Field field, int longest) {
      var text = raw(field);
      if (text.length() > longest) {
        fault(field, TOO_LONG.of(longest));
      }
      return text;
    }

    String needed(Field field, String text) {
      if (text.isEmpty()) {
        fault(field, MISSING.of());
      }
      return text;
    }

    Priority priority() {
      var found = Urgency.read(raw(Field.PRIORITY));
      if (found.isEmpty()) {
        fault(Field.PRIORITY, NOT_ONE_OF.of(PRIORITIES, raw(Field.PRIORITY)));
      }
      return found.orElse(Priority.P2);
    }

    @Nullable Instant moment(Field field, boolean isNeeded) {
      var text = raw(field);
      if (text.isEmpty()) {
        return isNeeded ? missing(field) : null;
      }
      var instant = moments.read(text).orElse(null);
      if (instant == null) {
        fault(field, NOT_A_MOMENT.of(text));
      } else if (instant.isAfter(now)) {
        fault(field, NOT_IN_THE_PAST.of(text));
      } else if (instant.isBefore(Instant.EPOCH)) {
        fault(field, NOT_SINCE.of(1970, text));
      }
      return instant;
    }

    private @Nullable Instant missing(Field field) {
      needed(field, "");
      return null;
    }

    CaseFacts facts() {
      return new CaseFacts(
          text(Field.ACCOUNT_NAME, CaseFacts.LONGEST_ACCOUNT),
          text(Field.SUBJECT, CaseFacts.LONGEST_SUBJECT),
          text(Field.COMMENTS, CaseFacts.LONGEST_COMMENTS),
          text(Field.SOURCE, CaseFacts.LONGEST_SOURCE),
          text(Field.HOLDER, LONGEST_NAME));
    }

    Map<String, String> texts() {
      var texts = new LinkedHashMap<String, String>();
      plan.mapping().columns().keySet().forEach(field -> texts.put(field.code(), raw(field)));
      return texts;
    }
  }
}
