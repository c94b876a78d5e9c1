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
  private static final Set<State> OPEN = Set.of(State.WAITING, State.PARKED, State.HELD);

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> params = new LinkedHashMap<>();

  private final List<String> texts = new ArrayList<>();
  private final boolean isOpen;

  private ItemQuery(boolean isOpen) {
    this.isOpen = isOpen;
  }

  static ItemQuery of(Filter filter) {
    var states = filter.states();
    var query = new ItemQuery(!states.isEmpty() && OPEN.containsAll(states));
    query.add("company_id = :company", "company", Tenancy.current().value());
    query.add("kind = :kind", "kind", filter.kind());
    if (query.isOpen) {
      query.conditions.add("state <> 'done'");
    }
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

  /// The conditions, joined; all but those about text.
  String where() {
    return String.join(" and ", conditions);
  }

  /// Whether the item has the text somewhere. The column `words` spares a look into the facts of
  /// almost all that have not.
  String hasText() {
    return "words like :lowerPart and (" + String.join(" or ", texts) + ")";
  }

  boolean isAboutText() {
    return !texts.isEmpty();
  }

  /// Whether it leaves open work alone, of which there is never much.
  boolean isAboutOpenWork() {
    return isOpen;
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
    if (filter.text().isEmpty()) {
      return;
    }
    params.put("text", filter.text());
    var part = "%" + literally(filter.text()) + "%";
    params.put("part", part);
    params.put("lowerPart", part.toLowerCase(Locale.ROOT));
    params.put("searched", Filter.SEARCHED);
    texts.add("key ilike :part");
    for (var name : filter.textIn()) {
      var param = "fact" + texts.size();
      texts.add("attributes ->> :" + param + " ilike :part");
      params.put(param, name);
    }
  }

  private static String literally(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static String code(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
