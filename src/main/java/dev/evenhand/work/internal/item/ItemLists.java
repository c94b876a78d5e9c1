package dev.evenhand.work.internal.item;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.work.WorkItems.Filter;
import dev.evenhand.work.WorkItems.Seen;
import dev.evenhand.work.WorkItems.Sort;
import dev.evenhand.work.internal.ItemRows;
import dev.evenhand.work.internal.item.Ordering.Place;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists of items, page by page, in one of two ways. When few items fit they are all found, and
/// sorted; that also counts them. When many do, an index is walked in the order of the list until
/// the page is full. Either way the cost depends on the page and not on what has accumulated.
@Repository
class ItemLists {
  /// A plan for the values at hand, and for a database whose pages are mostly in memory: what is
  /// best for a queue of ten items is not for one of a million.
  static final String PLAN_FOR_THIS =
      """
      select set_config('plan_cache_mode', 'force_custom_plan', true),
        set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)
      """;

  /// Takes: what is found, the order twice, the columns.
  private static final String FEW =
      """
      with found as materialized (%1$s),
        page as (
          select id, sort_key, count(*) over () as found from found order by %2$s limit :limit)
      select %3$s, sort_key, page.found from page join work_item using (id)
      where company_id = :company order by %2$s
      """;

  private static final String ALL = "select id, %s from work_item where %s";
  private static final String ENOUGH = ALL + " limit :enough";

  /// The newest items are read in their order, so that it ends as soon as enough are found.
  private static final String WITH_TEXT =
      """
      (select id, %1$s
       from (select company_id, words, %2$s from work_item
             where company_id = :company
             order by created_at desc, id desc limit :searched) as newest
       where %3$s and %4$s limit :enough)
      union
      select id, %1$s from work_item where %3$s and key = :text
      """;

  private static final String MANY =
      "select %s, %s, 0 as found from work_item where %s order by %s limit :limit";

  private final JdbcClient jdbc;
  private final ItemListTable items;

  ItemLists(JdbcClient jdbc, ItemListTable items) {
    this.jdbc = jdbc;
    this.items = items;
  }

  Page<Seen> page(Filter filter, Sort sort, @Nullable Cursor after, int limit) {
    jdbc.sql(PLAN_FOR_THIS).query((_, _) -> true).single();
    var query = ItemQuery.of(filter);
    if (after == null) {
      return first(query, sort, limit);
    }
    var ordering = Ordering.of(sort.by());
    var start = ordering.place(after);
    query.add(ordering.after(sort), "afterKey", start.key());
    query.params().put("afterId", start.id());
    var isFew = !start.total().isLowerBound() || query.isAboutText();
    return read(
        isFew ? few(query, sort) : many(query, sort), query, sort, limit, _ -> start.total());
  }

  private Page<Seen> first(ItemQuery query, Sort sort, int limit) {
    LongFunction<Total> total =
        found ->
            query.isAboutOpenWork() && !query.isAboutText()
                ? new Total(found, false)
                : Total.counted(found);
    var page = read(few(query, sort), query, sort, limit, total);
    return page.totalIsLowerBound() && !query.isAboutText()
        ? read(many(query, sort), query, sort, limit, _ -> new Total(Total.MOST, true))
        : page;
  }

  static String few(ItemQuery query, Sort sort) {
    var key = Ordering.of(sort.by()).column();
    var found =
        query.isAboutText()
            ? WITH_TEXT.formatted(key, ItemRows.COLUMNS, query.where(), query.hasText())
            : (query.isAboutOpenWork() ? ALL : ENOUGH).formatted(key, query.where());
    return FEW.formatted(found, Ordering.orderByKey(sort), ItemRows.COLUMNS);
  }

  static String many(ItemQuery query, Sort sort) {
    var ordering = Ordering.of(sort.by());
    return MANY.formatted(
        ItemRows.COLUMNS, ordering.column(), query.where(), ordering.orderBy(sort));
  }

  /// A row, where it stands in the list, and how many were found.
  private record Listed(Seen seen, Place place) {}

  private Page<Seen> read(
      String sql, ItemQuery query, Sort sort, int limit, LongFunction<Total> total) {
    var ordering = Ordering.of(sort.by());
    var rows =
        jdbc.sql(sql)
            .params(query.params())
            .param("enough", Total.MOST + 1)
            .param("limit", limit + 1)
            .query((row, _) ->
                new Listed(items.seen(row), ordering.place(row, total.apply(row.getLong("found")))))
            .list();
    return page(rows, limit, total);
  }

  private static Page<Seen> page(List<Listed> rows, int limit, LongFunction<Total> total) {
    var all = rows.isEmpty() ? total.apply(0) : rows.getFirst().place().total();
    var seen = rows.stream().limit(limit).map(Listed::seen).toList();
    var next = rows.size() > limit ? rows.get(limit - 1).place().cursor().text() : null;
    return new Page<>(seen, next, all.count(), all.isLowerBound());
  }
}
