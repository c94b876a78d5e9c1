package dev.evenhand.work.internal.store;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class LaneTable {
  private static final Duration KEPT = Duration.ofMinutes(30);

  private static final String REMEMBER =
      """
      insert into lane_batch (company_id, version, at, changes, lists)
      values (:company, :version, :at, :changes, :lists)
      """;

  private static final String ADVANCE =
      """
      insert into lane (company_id, version) values (:company, 1)
      on conflict (company_id) do update set version = lane.version + 1
      returning version, situation_version,
        set_config('plan_cache_mode', 'force_generic_plan', true)
      """;

  private static final String WAKE_BY =
      """
      update lane set wake_at = least(wake_at, cast(:at as timestamptz))
      where company_id = :company
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations trips;

  LaneTable(JdbcClient jdbc, NamedParameterJdbcOperations trips) {
    this.jdbc = jdbc;
    this.trips = trips;
  }

  /// Where a lane stands.
  public record Head(long version, long situationVersion) {}

  /// What one batch changed in the tally and in lists.
  public record Past(long version, String changes, String lists) {}

  /// Raises the version and keeps every other process out until the transaction ends. From here to
  /// there plans are kept: whatever the values, a lane finds its rows by the same indexes.
  public Trip.Answer<Head> advance(Trip trip) {
    return trip.ask(
        ADVANCE,
        Map.of(),
        (row, _) -> new Head(row.getLong("version"), row.getLong("situation_version")));
  }

  /// The trip with which the running transaction is written.
  public Trip trip() {
    return Trip.ofTransaction(trips);
  }

  /// The first trip of a transaction that was begun for no company.
  public Trip begin() {
    return new Trip(trips).claim();
  }

  /// Notes that people, calendars, queues or links changed, so that situations are built anew and
  /// waiting work is looked at.
  public void situationChanged(Instant now) {
    jdbc.sql(
            """
            insert into lane (company_id, situation_version, wake_at) values (:company, 1, :at)
            on conflict (company_id) do update
              set situation_version = lane.situation_version + 1, wake_at = :at
            """)
        .param("company", Tenancy.current().value())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Sets when waiting work has to be looked at next; null for when nothing waits.
  public void wakeAt(@Nullable Instant instant) {
    jdbc.sql("update lane set wake_at = :at where company_id = :company")
        .param("company", Tenancy.current().value())
        .param("at", instant == null ? null : instant.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Sees to it that waiting work is looked at by then.
  public void wakeBy(Instant instant, Trip trip) {
    trip.add(WAKE_BY, Map.of("at", instant.atOffset(ZoneOffset.UTC)));
  }

  /// The companies whose waiting work has to be looked at by now, whoever asks.
  public List<CompanyId> toWake(Instant now) {
    return jdbc.sql("select id from lanes_to_wake(:now) as id")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new CompanyId(row.getObject("id", UUID.class)))
        .list();
  }

  /// Sends what a batch writes, and leaves its changes for other processes.
  public void leave(Trip trip, Past batch, Instant at) {
    trip.add(
        REMEMBER,
        Map.of(
            "version", batch.version(),
            "at", at.atOffset(ZoneOffset.UTC),
            "changes", batch.changes(),
            "lists", batch.lists()));
    trip.make();
  }

  /// The batches after one version and before another, oldest first.
  public List<Past> between(long after, long before) {
    return jdbc.sql(
            """
            select version, changes, lists from lane_batch
            where company_id = :company and version > :after and version < :before
            order by version
            """)
        .param("company", Tenancy.current().value())
        .param("after", after)
        .param("before", before)
        .query((row, _) ->
            new Past(row.getLong("version"), row.getString("changes"), row.getString("lists")))
        .list();
  }

  public void forgetOld(Instant now) {
    jdbc.sql("delete from lane_batch where company_id = :company and at < :limit")
        .param("company", Tenancy.current().value())
        .param("limit", now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
  }
}
