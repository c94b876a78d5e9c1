package dev.evenhand.tickets.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.FaultKind;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.tickets.Ticket;
import dev.evenhand.workflow.InstanceStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// Lists of tickets, the newest first, page by page: an index is walked from where the last page
/// ended, counting ends at 10,000, and texts are looked for among the newest 100,000, so that a
/// page costs the same however many tickets there ever were.
@Repository
class TicketListTable {
  private static final int MOST_COUNTED = 10_000;
  private static final int SEARCHED = 100_000;

  private static final String PAGE =
      "select %s from ticket where %s order by number desc limit :limit";
  private static final String COUNT =
      "select count(*) from (select 1 from ticket where %s limit :most) as found";

  /// A plan for the values at hand: what is best for few rows is not for a million.
  private static final String PLAN_FOR_THIS =
      "select set_config('plan_cache_mode', 'force_custom_plan', true)";

  private static final List<InstanceStatus> ACTIVE =
      List.of(InstanceStatus.NOT_STARTED, InstanceStatus.IN_PROGRESS, InstanceStatus.ON_HOLD);

  private final JdbcClient jdbc;

  TicketListTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Page<Ticket> page(TicketFilter filter, @Nullable Cursor after, int most) {
    jdbc.sql(PLAN_FOR_THIS).query((_, _) -> true).single();
    var query = new Query();
    query.of(filter);
    long total = query.count();
    if (after != null) {
      query.add("number < :after", "after", number(after));
    }
    var rows = query.rows(most + 1);
    var next = rows.size() > most ? cursor(rows.get(most - 1)) : null;
    return new Page<>(
        rows.stream().limit(most).toList(),
        next,
        Math.min(total, MOST_COUNTED),
        total > MOST_COUNTED);
  }

  private final class Query {
    private final StringJoiner conditions = new StringJoiner(" and ");
    private final Map<String, Object> params = new HashMap<>();

    void of(TicketFilter filter) {
      add("company_id = :company", "company", Tenancy.current().value());
      if (!filter.statuses().isEmpty()) {
        add("status = any(:statuses)", "statuses", names(filter.statuses()));
      }
      if (filter.statuses().equals(Set.copyOf(ACTIVE))) {
        conditions.add("status not in ('COMPLETED', 'CANCELLED')");
      }
      if (filter.submitter() != null) {
        add("submitter = :submitter", "submitter", filter.submitter().value());
      }
      if (!filter.workflow().isEmpty()) {
        add("workflow_key = :workflow", "workflow", filter.workflow());
      }
      if (!filter.type().isEmpty()) {
        add("type_key = :type", "type", filter.type());
      }
      if (!filter.text().isEmpty()) {
        addText(filter.text());
      }
    }

    private void addText(String text) {
      conditions.add(
          """
          (number = :number or (number > coalesce(
              (select latest from ticket_number where company_id = :company), 0) - :searched
            and position(:text in lower(about || ' ' || type_title)) > 0))
          """);
      params.put("number", text.matches("\\d{1,18}") ? Long.parseLong(text) : 0);
      params.put("searched", SEARCHED);
      params.put("text", text.toLowerCase(Locale.ROOT));
    }

    void add(String condition, String name, Object value) {
      conditions.add(condition);
      params.put(name, value);
    }

    long count() {
      return jdbc.sql(COUNT.formatted(conditions))
          .params(params)
          .param("most", MOST_COUNTED + 1)
          .query(Long.class)
          .single();
    }

    List<Ticket> rows(int limit) {
      return jdbc.sql(PAGE.formatted(TicketTable.COLUMNS, conditions))
          .params(params)
          .param("limit", limit)
          .query((row, _) -> TicketTable.read(row))
          .list();
    }
  }

  private static SqlArrayValue names(Set<InstanceStatus> statuses) {
    return new SqlArrayValue("text", statuses.stream().map(Enum::name).toArray());
  }

  private static String cursor(Ticket last) {
    return new Cursor(Long.toString(last.number()), last.id().toString()).text();
  }

  private static long number(Cursor cursor) {
    try {
      return Long.parseLong(cursor.key());
    } catch (NumberFormatException e) {
      throw new InvalidInput("cursor", FaultKind.WRONG_CURSOR.of());
    }
  }
}
