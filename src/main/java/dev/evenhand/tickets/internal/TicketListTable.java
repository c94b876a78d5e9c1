package dev.evenhand.tickets.internal;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.FaultKind;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.tickets.Ticket;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists of tickets, the newest first, page by page: an index is walked from where the last page
/// ended, counting ends at 10,000, and texts are looked for among the newest 60,000, so that a page
/// costs the same however many tickets there ever were.
@Repository
class TicketListTable {
  private static final int MOST_COUNTED = 10_000;
  private static final int SEARCHED = 60_000;

  /// Takes the columns, and the conditions.
  static final String PAGE = "select %s from ticket where %s order by number desc limit :limit";

  /// Takes the conditions.
  static final String COUNT =
      "select count(*) from (select 1 from ticket where %s limit :most) as found";

  /// Takes the columns, and the conditions. What has the text is found once, the newest first.
  static final String WITH_TEXT =
      """
      with found as materialized (
        (select number from ticket join ticket_words using (company_id, number)
         where %2$s and ticket.number > :searchedAfter
           and ticket_words.number > :searchedAfter and position(:text in words) > 0
         order by number desc limit :most)
        union select number from ticket where %2$s and number = :number),
      page as (
        select number, (select count(*) from found) as total from found
        where number < :before order by number desc limit :limit)
      select %1$s, total from page join ticket using (number)
      where company_id = :company order by number desc
      """;

  private static final String LATEST =
      "select coalesce(max(latest), 0) from ticket_number where company_id = :company";

  /// A plan for the values at hand, and for a database whose pages are mostly in memory: what is
  /// best for few rows is not for a million.
  static final String PLAN_FOR_THIS =
      """
      select set_config('plan_cache_mode', 'force_custom_plan', true),
        set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)
      """;

  private final JdbcClient jdbc;

  TicketListTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Page<Ticket> page(TicketFilter filter, @Nullable Cursor after, int most) {
    jdbc.sql(PLAN_FOR_THIS).query((_, _) -> true).single();
    var query = new TicketQuery(filter);
    var before = after == null ? Long.MAX_VALUE : number(after);
    return query.isAboutText() ? withText(query, before, most) : walked(query, before, most);
  }

  private Page<Ticket> walked(TicketQuery query, long before, int most) {
    long total =
        jdbc.sql(COUNT.formatted(query.where()))
            .params(query.params())
            .param("most", MOST_COUNTED + 1)
            .query(Long.class)
            .single();
    query.add("number < :before", "before", before);
    var rows =
        jdbc.sql(PAGE.formatted(TicketTable.COLUMNS, query.where()))
            .params(query.params())
            .param("limit", most + 1)
            .query((row, _) -> TicketTable.read(row))
            .list();
    return page(rows, total, most);
  }

  private Page<Ticket> withText(TicketQuery query, long before, int most) {
    record Found(Ticket ticket, long total) {}
    var rows =
        jdbc.sql(WITH_TEXT.formatted(TicketTable.COLUMNS, query.where()))
            .params(query.params())
            .param("searchedAfter", latest(query) - SEARCHED)
            .param("most", MOST_COUNTED + 1)
            .param("before", before)
            .param("limit", most + 1)
            .query((row, _) -> new Found(TicketTable.read(row), row.getLong("total")))
            .list();
    long total = rows.isEmpty() ? 0 : rows.getFirst().total();
    return page(rows.stream().map(Found::ticket).toList(), total, most);
  }

  private long latest(TicketQuery query) {
    return jdbc.sql(LATEST).params(query.params()).query(Long.class).single();
  }

  private static Page<Ticket> page(List<Ticket> rows, long total, int most) {
    var next = rows.size() > most ? cursor(rows.get(most - 1)) : null;
    return new Page<>(
        rows.stream().limit(most).toList(),
        next,
        Math.min(total, MOST_COUNTED),
        total > MOST_COUNTED);
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
