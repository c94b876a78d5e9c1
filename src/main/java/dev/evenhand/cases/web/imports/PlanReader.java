package dev.evenhand.cases.web.imports;

import static dev.evenhand.http.FaultKind.COLUMN_MISSING;
import static dev.evenhand.http.FaultKind.PATTERN_UNREADABLE;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.evenhand.cases.domain.imports.Field;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.ImportPlan.Hours;
import dev.evenhand.cases.domain.imports.ImportPlan.Mode;
import dev.evenhand.cases.domain.imports.ImportPlan.NewPeople;
import dev.evenhand.cases.domain.imports.ImportPlan.NewQueues;
import dev.evenhand.cases.domain.imports.Mapping;
import dev.evenhand.cases.internal.Lookups;
import dev.evenhand.cases.web.imports.PlanBody.DateOrder;
import dev.evenhand.company.Companies;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.work.Queue;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads how a table is to be taken over.
@Component
@Transactional(readOnly = true)
class PlanReader {
  private final Companies companies;
  private final Lookups lookups;

  PlanReader(Companies companies, Lookups lookups) {
    this.companies = companies;
    this.lookups = lookups;
  }

  /// Reads a plan for a table of these columns.
  ///
  /// @throws InvalidInput with every fault
  public ImportPlan read(PlanBody body, List<String> columns) {
    var fields = new Fields();
    var mapping = mapping(fields, body, columns);
    var queue = queue(fields, body);
    var mode = fields.choice("mode", body.mode(), Mode.ASSIGN);
    if (!mapping.has(Field.CASE_ID)) {
      fields.fault("mapping.caseId", COLUMN_MISSING.of());
    }
    if (!mapping.has(Field.QUEUE) && queue.isEmpty()) {
      fields.fault("mapping.queue", COLUMN_MISSING.of());
    }
    if (mode != Mode.ASSIGN && !mapping.has(Field.OPENED_AT)) {
      fields.fault("mapping.openedAt", COLUMN_MISSING.of());
    }
    var plan =
        new ImportPlan(
            mapping,
            fields.zone("zone", body.zone(), companies.current().zone()),
            fields.choice("dateOrder", body.dateOrder(), DateOrder.DAY_FIRST)
                == DateOrder.MONTH_FIRST,
            mode,
            body.checkShift() == null || body.checkShift(),
            body.completeClosed() == null || body.completeClosed(),
            queue,
            Boolean.TRUE.equals(body.createQueues()) ? newQueues(fields, body) : null,
            Boolean.TRUE.equals(body.createPeople())
                ? newPeople(fields, body, mapping, columns)
                : null);
    fields.check();
    return plan;
  }

  private static Mapping mapping(Fields fields, PlanBody body, List<String> columns) {
    var read = new EnumMap<Field, String>(Field.class);
    if (body.mapping() != null) {
      body.mapping()
          .forEach((code, column) -> {
            var field = Field.find(code).orElse(null);
            if (column == null || column.isEmpty()) {
              return;
            }
            if (field == null || !columns.contains(column)) {
              fields.fault("mapping." + code, UNKNOWN.of(column));
            } else {
              read.put(field, column);
            }
          });
    }
    return new Mapping(read);
  }

  private String queue(Fields fields, PlanBody body) {
    var text = fields.optionalText("queue", body.queue(), 200);
    return text.isEmpty() ? "" : lookups.open().findQueue(text).map(Queue::name).orElse(text);
  }

  private static NewQueues newQueues(Fields fields, PlanBody body) {
    var pattern = fields.optionalText("casePattern", body.casePattern(), 300);
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      fields.fault("casePattern", PATTERN_UNREADABLE.of(e.getDescription(), e.getPattern()));
      return new NewQueues("");
    }
    return new NewQueues(pattern);
  }

  private static @Nullable NewPeople newPeople(
      Fields fields, PlanBody body, Mapping mapping, List<String> columns) {
    var asked = body.peopleFrom() == null || body.peopleFrom().isBlank() ? null : body.peopleFrom();
    var column = asked == null ? mapping.columns().get(Field.HOLDER) : asked;
    if (column == null || !columns.contains(column)) {
      fields.fault("peopleFrom", COLUMN_MISSING.of());
      return null;
    }
    return new NewPeople(column, fields.choice("hours", body.hours(), Hours.STANDARD));
  }
}
