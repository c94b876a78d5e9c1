package dev.evenhand.work.internal.item;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItems.Filter;
import dev.evenhand.work.WorkItems.Range;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/// The conditions of a filter that are in force, so that PostgreSQL plans for those alone. Every
/// text of SQL is a constant; all that a reader typed is a parameter.
final class ItemQuery {
  private static final String AMONG_THE_NEWEST =
      """
      created_at >= coalesce(
        (select created_at from work_item where company_id = :company
         order by created_at desc, id desc offset :lastSearched limit 1), '-infinity')
      """;
  private static final String TEXT =
      "(key = :text or ("
          + AMONG_THE_NEWEST
          + " and (key ilike :part or exists"
          + " (select 1 from unnest(:textIn) as name where attributes ->> name ilike :part))))";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> params = new LinkedHashMap<>();

  private ItemQuery() {}

  static ItemQuery of(Filter filter) {
    var query = new ItemQuery();
    query.add("company_id = :company", "company", Tenancy.current().value());
    query.add("kind = :kind", "kind", filter.kind());
    query.anyOf("state = any(:states)", "states", "text", filter.states(), ItemQuery::code);
    query.anyOf("queue_id = any(:queues)", "queues", "uuid", filter.queues(), QueueId::value);
    query.anyOf("holder = any(:holders)", "holders", "uuid", filter.holders(), PersonId::value);
    query.anyOf("priority = any(:ranks)", "ranks", "int2", filter.priorities(), Priority::rank);
    query.range("opened_at >= :openedFrom", "opened_at < :openedTo", "opened", filter.opened());
    query.range(
        "created_at >= :createdFrom", "created_at < :createdTo", "created", filter.created());
    query.text(filter);
    return query;
  }

  /// The conditions, joined.
  String where() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> params() {
    return params;
  }

  /// Adds a condition with its parameter.
  void add(String condition, String name, Object value) {
    conditions.add(condition);
    params.put(name, value);
  }

  private <T> void anyOf(
      String condition, String name, String type, Set<T> values, Function<T, Object> column) {
    if (!values.isEmpty()) {
      add(condition, name, new SqlArrayValue(type, values.stream().map(column).toArray()));
    }
  }

  private void range(String from, String to, String name, Range range) {
    bound(from, name + "From", range.from());
    bound(to, name + "To", range.to());
  }

  private void bound(String condition, String name, @Nullable Instant instant) {
    if (instant != null) {
      add(condition, name, instant.atOffset(ZoneOffset.UTC));
    }
  }

  private void text(Filter filter) {
    if (!filter.text().isEmpty()) {
      add(TEXT, "text", filter.text());
      params.put("part", "%" + literally(filter.text()) + "%");
      params.put("textIn", new SqlArrayValue("text", filter.textIn().toArray()));
      params.put("lastSearched", Filter.SEARCHED - 1);
    }
  }

  private static String literally(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static String code(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
