package dev.evenhand.work.internal.report;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkReports;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Lets PostgreSQL add up; load comes from the tally, so that its cost is that of people and days.
@Repository
@Transactional(readOnly = true)
class PostgresReports implements WorkReports {
  static final String RULES =
      """
      select decided_by, count(chosen) as items, count(*) - count(chosen) as nobody
      from decision
      where company_id = :company and at >= :from and at < :to
      group by decided_by
      order by items desc, decided_by
      """;
  private static final String RULES_OF_QUEUE =
      RULES.replace("group by", "  and queue_id = :queue\ngroup by");

  private final JdbcClient jdbc;

  PostgresReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Share> load(Windows windows, @Nullable QueueId queue) {
    return inWindows(
            """
            select person_id, (day - :first) / :days as slot, sum(count) as items from tally
            where company_id = :company and day between :first and :last
              and (cast(:queue as uuid) is null or queue_id = :queue)
            group by person_id, slot
            having sum(count) > 0
            """,
            windows,
            queue)
        .query((row, _) ->
            new Share(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("slot"),
                row.getInt("items")))
        .list();
  }

  @Override
  public List<QueueLoad> loadOfQueues(Windows windows, @Nullable QueueId queue) {
    return inWindows(
            """
            with load as (
              select queue_id, (day - :first) / :days as slot, person_id, sum(count) as items
              from tally
              where company_id = :company and day between :first and :last
                and (cast(:queue as uuid) is null or queue_id = :queue)
              group by queue_id, slot, person_id
              having sum(count) > 0)
            select load.queue_id, slot, count(*) as people, count(*) - count(link.quota) as strangers,
              min(items) as least, max(items) as most, sum(items) as items,
              sum(items * items) as squares
            from load
            left join supporter link on link.company_id = :company
              and link.queue_id = load.queue_id and link.person_id = load.person_id
            group by load.queue_id, slot
            """,
            windows,
            queue)
        .query((row, _) ->
            new QueueLoad(
                new QueueId(row.getObject("queue_id", UUID.class)),
                row.getInt("slot"),
                row.getInt("people"),
                row.getInt("strangers"),
                row.getInt("least"),
                row.getInt("most"),
                row.getLong("items"),
                row.getLong("squares")))
        .list();
  }

  @Override
  public Set<PersonId> supporters(@Nullable QueueId queue) {
    return ofCompany(
            """
            select distinct person_id from supporter
            where company_id = :company and (cast(:queue as uuid) is null or queue_id = :queue)
            """)
        .param("queue", queue == null ? null : queue.value(), Types.OTHER)
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .set();
  }

  @Override
  public Map<QueueId, Integer> supporterCounts() {
    var counts = new HashMap<QueueId, Integer>();
    ofCompany(
            """
            select queue_id, count(*) as people from supporter
            where company_id = :company group by queue_id
            """)
        .query(row -> {
          counts.put(new QueueId(row.getObject("queue_id", UUID.class)), row.getInt("people"));
        });
    return counts;
  }

  @Override
  public List<Waiting> waiting(Instant from, Instant to, @Nullable QueueId queue) {
    return between(
            """
            with item as (
              select queue_id, at as found,
                case when at < created_at then least(opened_at, at) else created_at end as began
              from work_item
              left join lateral (
                select at, mode as first_mode from assignment
                where assignment.company_id = :company and item_id = work_item.id
                  and person_id is not null
                order by seq limit 1) first on true
              where work_item.company_id = :company and created_at >= :from
                and (cast(:queue as uuid) is null or queue_id = :queue)
                and first_mode is distinct from 'IMPORT'
                and (at is not null or state in ('waiting', 'parked')))
            select queue_id, count(found) as items, count(*) - count(found) as open,
              coalesce(percentile_cont(0.5) within group
                (order by extract(epoch from found - began)), 0) as median,
              coalesce(percentile_cont(0.9) within group
                (order by extract(epoch from found - began)), 0) as p90,
              coalesce(max(extract(epoch from found - began)), 0) as longest
            from item where began >= :from and began < :to
            group by queue_id
            """,
            from,
            to)
        .param("queue", queue == null ? null : queue.value(), Types.OTHER)
        .query((row, _) ->
            new Waiting(
                new QueueId(row.getObject("queue_id", UUID.class)),
                row.getInt("items"),
                row.getInt("open"),
                row.getDouble("median"),
                row.getDouble("p90"),
                row.getDouble("longest")))
        .list();
  }

  @Override
  public List<Deciding> rules(Instant from, Instant to, @Nullable QueueId queue) {
    var asked =
        queue == null
            ? between(RULES, from, to)
            : between(RULES_OF_QUEUE, from, to).param("queue", queue.value());
    return asked
        .query((row, _) ->
            new Deciding(row.getString("decided_by"), row.getInt("items"), row.getInt("nobody")))
        .list();
  }

  private StatementSpec inWindows(String sql, Windows windows, @Nullable QueueId queue) {
    return ofCompany(sql)
        .param("first", windows.first())
        .param("last", windows.last())
        .param("days", windows.days())
        .param("queue", queue == null ? null : queue.value(), Types.OTHER);
  }

  private StatementSpec between(String sql, Instant from, Instant to) {
    return ofCompany(sql)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC));
  }

  private StatementSpec ofCompany(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }
}
