package dev.evenhand.workflow.internal.look;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.FaultKind;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows of a table by their age, the newest first, page by page. An index is walked from where the
/// last page ended, and counting ends at 10,000, so that a page costs the same however much there
/// is.
final class AgedList {
  private static final int MOST_COUNTED = 10_000;

  private static final String PAGE =
      "select %s from %s where %s order by created_at desc, id desc limit :limit";
  private static final String COUNT =
      "select count(*) from (select 1 from %s where %s limit :most) as found";

  /// A plan for the values at hand, and for a database whose pages are mostly in memory: what is
  /// best for few rows is not for a million.
  static final String PLAN_FOR_THIS =
      """
      select set_config('plan_cache_mode', 'force_custom_plan', true),
        set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)
      """;

  private final StringJoiner conditions = new StringJoiner(" and ");
  private final Map<String, Object> params = new HashMap<>();
  private final String table;

  /// @param table a constant, with the columns `company_id`, `created_at` and `id`
  AgedList(String table) {
    this.table = table;
    where("company_id = :company", "company", Tenancy.current().value());
  }

  /// Leaves out the rows for which this does not hold.
  ///
  /// @param condition a constant with one named parameter
  AgedList where(String condition, String name, Object value) {
    conditions.add(condition);
    params.put(name, value);
    return this;
  }

  /// The page after a place; the first when there is none.
  <T> Page<T> page(
      JdbcClient jdbc, String columns, RowMapper<T> mapper, @Nullable Cursor after, int most) {
    jdbc.sql(PLAN_FOR_THIS).query((_, _) -> true).single();
    long total = count(jdbc);
    if (after != null) {
      where(
          "(created_at, id) < (:afterAt, :afterId)", "afterAt", at(after).atOffset(ZoneOffset.UTC));
      params.put("afterId", id(after));
    }
    record Row<T>(T row, Cursor place) {}
    var rows =
        jdbc.sql(PAGE.formatted(columns, table, conditions))
            .params(params)
            .param("limit", most + 1)
            .query((row, number) ->
                new Row<>(
                    mapper.mapRow(row, number),
                    new Cursor(
                        row.getObject("created_at", OffsetDateTime.class).toInstant().toString(),
                        row.getString("id"))))
            .list();
    var next = rows.size() > most ? rows.get(most - 1).place().text() : null;
    return new Page<>(
        rows.stream().limit(most).map(Row::row).toList(),
        next,
        Math.min(total, MOST_COUNTED),
        total > MOST_COUNTED);
  }

  private long count(JdbcClient jdbc) {
    return jdbc.sql(COUNT.formatted(table, conditions))
        .params(params)
        .param("most", MOST_COUNTED + 1)
        .query(Long.class)
        .single();
  }

  private static Instant at(Cursor cursor) {
    try {
      return Instant.parse(cursor.key());
    } catch (DateTimeException e) {
      throw new InvalidInput("cursor", FaultKind.WRONG_CURSOR.of());
    }
  }

  private static UUID id(Cursor cursor) {
    try {
      return UUID.fromString(cursor.id());
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("cursor", FaultKind.WRONG_CURSOR.of());
    }
  }
}
