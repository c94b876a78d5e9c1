package dev.evenhand.cases.domain.imports;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.http.FormulaGuard;
import dev.evenhand.work.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one table by its plan.
public final class RowReader {
  private static final int LONGEST_NAME = 200;

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
      row.fault(Field.CLOSED_AT, "Expected a time after the opening.");
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
    return place < 0 || place >= values.size()
        ? ""
        : FormulaGuard.unguard(values.get(place).strip());
  }

  /// One row, and what is wrong with it.
  private final class Row {
    private final List<String> values;
    private final List<Problem> problems = new ArrayList<>();

    Row(List<String> values) {
      this.values = values;
    }

    void fault(Field field, String message) {
      problems.add(Problem.of(field, message));
    }

    String raw(Field field) {
      return cell(values, places.getOrDefault(field, -1));
    }

    String text(Field field, int longest) {
      var text = raw(field);
      if (text.length() > longest) {
        fault(
            field,
            "Expected at most %d characters, but there are %d.".formatted(longest, text.length()));
      }
      return text;
    }

    String needed(Field field, String text) {
      if (text.isEmpty()) {
        fault(field, "Expected a text, but it is missing.");
      }
      return text;
    }

    Priority priority() {
      var found = Urgency.read(raw(Field.PRIORITY));
      if (found.isEmpty()) {
        fault(Field.PRIORITY, "Expected P1, P2, P3 or P4, but got “" + raw(Field.PRIORITY) + "”.");
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
        fault(field, "Expected a date and time such as 2026-03-13 18:00, but got “" + text + "”.");
      } else if (instant.isAfter(now)) {
        fault(field, "Expected a time in the past, but got “" + text + "”.");
      } else if (instant.isBefore(Instant.EPOCH)) {
        fault(field, "Expected a time since 1970, but got “" + text + "”.");
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
