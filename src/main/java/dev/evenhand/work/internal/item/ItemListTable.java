package dev.evenhand.work.internal.item;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkItems.Filter;
import dev.evenhand.work.WorkItems.Seen;
import dev.evenhand.work.WorkItems.Sort;
import dev.evenhand.work.internal.ItemRows;
import dev.evenhand.work.internal.item.Ordering.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ItemListTable {
  private final JdbcClient jdbc;
  private final ItemRows rows;

  ItemListTable(JdbcClient jdbc, ItemRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  Optional<Seen> find(WorkItemId id) {
    return jdbc.sql(
            "select %s from work_item where company_id = :company and id = :id"
                .formatted(ItemRows.COLUMNS))
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> seen(row))
        .optional();
  }

  Optional<Seen> find(String kind, String key) {
    return jdbc.sql(
            """
            select %s from work_item where company_id = :company and kind = :kind and key = :key
            """
                .formatted(ItemRows.COLUMNS))
        .param("company", Tenancy.current().value())
        .param("kind", kind)
        .param("key", key)
        .query((row, _) -> seen(row))
        .optional();
  }

  Page<Seen> page(Filter filter, Sort sort, @Nullable Cursor after, int limit) {
    var ordering = Ordering.of(sort.by());
    var query = ItemQuery.of(filter);
    var start = after == null ? null : ordering.place(after);
    long total = start == null ? count(query) : start.total();
    if (start != null) {
      query.add(ordering.after(sort), "afterKey", start.key());
      query.params().put("afterId", start.id());
    }
    var found =
        jdbc.sql(
                "select %s, %s from work_item where %s order by %s limit :limit"
                    .formatted(
                        ItemRows.COLUMNS, ordering.column(), query.where(), ordering.orderBy(sort)))
            .params(query.params())
            .param("limit", limit + 1)
            .query((row, _) -> new Listed(seen(row), ordering.place(row, total)))
            .list();
    var items = found.stream().limit(limit).map(Listed::seen).toList();
    var next = found.size() > limit ? found.get(limit - 1).place().cursor().text() : null;
    return new Page<>(items, next, total);
  }

  /// A row, and where it stands in the list.
  private record Listed(Seen seen, Place place) {}

  private long count(ItemQuery query) {
    return jdbc.sql("select count(*) from work_item where " + query.where())
        .params(query.params())
        .query(Long.class)
        .single();
  }

  Map<QueueId, Long> free() {
    var counts = new HashMap<QueueId, Long>();
    jdbc.sql(
            """
            select queue_id, count(*) as count from work_item
            where company_id = :company and state in ('waiting', 'parked')
            group by queue_id
            """)
        .param("company", Tenancy.current().value())
        .query(row -> {
          counts.put(new QueueId(row.getObject("queue_id", UUID.class)), row.getLong("count"));
        });
    return counts;
  }

  private Seen seen(ResultSet row) throws SQLException {
    return new Seen(rows.item(row), ItemRows.findInstant(row, "done_at"));
  }
}
