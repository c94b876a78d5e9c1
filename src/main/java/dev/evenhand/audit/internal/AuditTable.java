package dev.evenhand.audit.internal;

import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was changed, the newest first. Nothing in it changes or goes away.
@Repository
public class AuditTable {
  private static final String MATCHING =
      """
      from audit_entry
      where company_id = :company
        and (:actor::uuid is null or actor_id = :actor::uuid)
        and (:action::text is null or action = :action::text)
        and (:subject::text is null or subject = :subject::text)
        and (:subjectId::text is null or subject_id = :subjectId::text)
        and (:from::timestamptz is null or at >= :from::timestamptz)
        and (:to::timestamptz is null or at < :to::timestamptz)
        and (:reader::uuid is null or actor_id = :reader::uuid or subject_id = :reader::text
          or (subject not in ('session', 'token')
            and action not in ('password-link-made', 'password-changed')))
      """;
  private static final String ENTRY =
      """
      select id, at, actor_id, actor_name, action, subject, subject_id, name, before, after
      """;
  private static final String ALL = ENTRY + MATCHING + "order by at desc, id desc";
  private static final String PAGE =
      ENTRY
          + MATCHING
          + """
          and (at, id) < (:beforeAt, :beforeId)
          order by at desc, id desc limit :limit
          """;

  /// Counting goes on no longer than anybody reads.
  private static final String COUNT =
      "select count(*) from (select id " + MATCHING + " limit 100000) as counted";

  private static final String INSERT =
      """
      insert into audit_entry (company_id, id, at, actor_id, actor_name, action, subject,
        subject_id, name, before, after, fingerprint)
      select :company, id, at, actor, "actorName", action, subject, "subjectId", name,
        before, after, fingerprint
      from jsonb_to_recordset(:entries::jsonb) as told (id uuid, at timestamptz, actor uuid,
        "actorName" text, action text, subject text, "subjectId" text, name text,
        before jsonb, after jsonb, fingerprint text)
      on conflict (company_id, fingerprint) where fingerprint is not null do nothing
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations trips;

  AuditTable(JdbcClient jdbc, NamedParameterJdbcOperations trips) {
    this.jdbc = jdbc;
    this.trips = trips;
  }

  /// Writes down what was not already, in one statement.
  void add(List<Told> told) {
    jdbc.sql(INSERT)
        .param("company", Tenancy.current().value())
        .param("entries", Json.text(told))
        .update();
  }

  /// The same with whatever else the running transaction writes.
  void addToTransaction(List<Told> told) {
    Trip.ofTransaction(trips).add(INSERT, Map.of("entries", Json.text(told)));
  }

  @Transactional(readOnly = true)
  public Page<AuditEntry> page(AuditFilter filter, @Nullable Cursor cursor, int limit) {
    var before = Before.of(cursor);
    var found =
        matching(PAGE, filter)
            .param("beforeAt", before.at())
            .param("beforeId", before.id())
            .param("limit", limit + 1)
            .query((row, _) -> entry(row))
            .list();
    var total = matching(COUNT, filter).query(Long.class).single();
    if (found.size() <= limit) {
      return new Page<>(found, null, total);
    }
    var last = found.get(limit - 1);
    var next = new Cursor(last.at().toString(), last.id().toString());
    return new Page<>(List.copyOf(found.subList(0, limit)), next.text(), total);
  }

  /// Hands out every entry, without holding all of them at once.
  @Transactional(readOnly = true)
  public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
    matching(ALL, filter)
        .withFetchSize(500)
        .query(row -> {
          reader.accept(entry(row));
        });
  }

  private StatementSpec matching(String sql, AuditFilter filter) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("actor", filter.actor())
        .param("action", filter.action())
        .param("subject", filter.subject())
        .param("subjectId", filter.subjectId())
        .param("from", utc(filter.from()))
        .param("to", utc(filter.to()))
        .param("reader", filter.reader());
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("actor_id", UUID.class),
        row.getString("actor_name"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("subject_id"),
        row.getString("name"),
        Json.read(row.getString("before")),
        Json.read(row.getString("after")));
  }

  private record Before(OffsetDateTime at, UUID id) {
    static Before of(@Nullable Cursor cursor) {
      if (cursor == null) {
        return new Before(
            OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(0, 0));
      }
      try {
        var at = Instant.parse(cursor.key()).atOffset(ZoneOffset.UTC);
        return new Before(at, UUID.fromString(cursor.id()));
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new InvalidInput("cursor", WRONG_CURSOR.of());
      }
    }
  }
}
