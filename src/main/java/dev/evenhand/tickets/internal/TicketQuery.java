package dev.evenhand.tickets.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.InstanceStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.support.SqlArrayValue;

/// The conditions of a filter that are in force, so that PostgreSQL plans for those alone. Every
/// text of SQL is a constant; all that a reader typed is a parameter.
final class TicketQuery {
  private static final Set<InstanceStatus> ACTIVE =
      Set.of(InstanceStatus.NOT_STARTED, InstanceStatus.IN_PROGRESS, InstanceStatus.ON_HOLD);

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> params = new HashMap<>();
  private final boolean isAboutText;

  TicketQuery(TicketFilter filter) {
    isAboutText = !filter.text().isEmpty();
    add("company_id = :company", "company", Tenancy.current().value());
    addStatuses(filter.statuses());
    if (filter.submitter() != null) {
      add("submitter = :submitter", "submitter", filter.submitter().value());
    }
    if (!filter.workflow().isEmpty()) {
      add("workflow_key = :workflow", "workflow", filter.workflow());
    }
    if (!filter.type().isEmpty()) {
      add("type_key = :type", "type", filter.type());
    }
    if (isAboutText) {
      var text = filter.text();
      params.put("text", text.toLowerCase(Locale.ROOT));
      params.put("number", text.matches("\\d{1,18}") ? Long.parseLong(text) : 0);
    }
  }

  /// The rows of one status are in order in its index, those of several are not.
  private void addStatuses(Set<InstanceStatus> statuses) {
    if (statuses.size() == 1) {
      add("status = :status", "status", statuses.iterator().next().name());
    } else if (!statuses.isEmpty()) {
      add("status = any(:statuses)", "statuses", names(statuses));
    }
    if (!statuses.isEmpty() && ACTIVE.containsAll(statuses)) {
      conditions.add("status not in ('COMPLETED', 'CANCELLED')");
    }
  }

  /// The conditions, joined; all but those about text.
  String where() {
    return String.join(" and ", conditions);
  }

  boolean isAboutText() {
    return isAboutText;
  }

  Map<String, Object> params() {
    return params;
  }

  /// Adds a condition with its parameter.
  void add(String condition, String name, Object value) {
    conditions.add(condition);
    params.put(name, value);
  }

  private static SqlArrayValue names(Set<InstanceStatus> statuses) {
    return new SqlArrayValue("text", statuses.stream().map(Enum::name).toArray());
  }
}
