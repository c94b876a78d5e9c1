package dev.evenhand.notify.internal;

import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.notify.domain.Notice;
import dev.evenhand.notify.domain.Notice.Item;
import dev.evenhand.notify.domain.Notice.Kind;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Ids;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What people were told, the newest first.
@Repository
public class NoticeTable {
  /// A notice as it was stored.
  public record Stored(UUID id, Instant at, Notice notice, @Nullable Instant readAt) {}

  private static final UUID END = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
  private static final String PAGE =
      """
      select id, person_id, at, kind, item_id, seq, item_key, queue_id, by_name, many, read_at
      from notice
      where company_id = :company and person_id = :person and id < :before
        and (read_at is null or not :unread)
      order by id desc limit :limit
      """;
  private static final String INSERT =
      """
      insert into notice (company_id, id, person_id, at, kind, item_id, seq, item_key, queue_id,
        by_name, many)
      select :company, id, person, :at, kind, item, seq, key, queue, by, many
      from jsonb_to_recordset(:notices::jsonb) as row (id uuid, person uuid, kind text, item uuid,
        seq int, key text, queue uuid, by text, many int)
      on conflict (company_id, person_id, id) do nothing
      """;
  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations trips;

  NoticeTable(JdbcClient jdbc, NamedParameterJdbcOperations trips) {
    this.jdbc = jdbc;
    this.trips = trips;
  }

  /// Writes down what was not already, in one statement and by the end of the running transaction.
  void add(List<Notice> notices, Instant at) {
    var rows = notices.stream().map(notice -> Row.of(at, notice)).toList();
    Trip.ofTransaction(trips)
        .add(
            INSERT,
            Map.of("at", at.atOffset(ZoneOffset.UTC), "notices", JSON.writeValueAsString(rows)));
  }

  Page<Stored> page(PersonId person, boolean unread, @Nullable Cursor cursor, int limit) {
    var found =
        jdbc.sql(PAGE)
            .param("company", Tenancy.current().value())
            .param("person", person.value())
            .param("unread", unread)
            .param("before", before(cursor))
            .param("limit", limit + 1)
            .query((row, _) -> stored(row))
            .list();
    var total = count(person, unread);
    if (found.size() <= limit) {
      return new Page<>(found, null, total);
    }
    var last = found.get(limit - 1).id().toString();
    return new Page<>(
        List.copyOf(found.subList(0, limit)), new Cursor("notice", last).text(), total);
  }

  /// Marks these notices of the person as read, or all when none is named; answers how many were
  /// not read before.
  int read(PersonId person, Collection<UUID> ids, Instant at) {
    return jdbc.sql(
            """
            update notice set read_at = :at
            where company_id = :company and person_id = :person and read_at is null
              and (:all or id = any (:ids))
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("all", ids.isEmpty())
        .param("ids", ids.toArray(UUID[]::new))
        .update();
  }

  private long count(PersonId person, boolean unread) {
    return jdbc.sql(
            """
            select count(*) from notice
            where company_id = :company and person_id = :person
              and (read_at is null or not :unread)
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("unread", unread)
        .query(Long.class)
        .single();
  }

  private static UUID before(@Nullable Cursor cursor) {
    try {
      return cursor == null ? END : UUID.fromString(cursor.id());
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
  }

  private static Stored stored(ResultSet row) throws SQLException {
    var item =
        new Item(
            new WorkItemId(row.getObject("item_id", UUID.class)),
            row.getInt("seq"),
            row.getString("item_key"));
    var notice =
        new Notice(
            new PersonId(row.getObject("person_id", UUID.class)),
            Kind.valueOf(row.getString("kind")),
            item,
            Optional.ofNullable(row.getObject("queue_id", UUID.class))
                .map(QueueId::new)
                .orElse(null),
            row.getString("by_name"),
            row.getInt("many"));
    return new Stored(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        notice,
        Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null));
  }

  private record Row(
      UUID id,
      UUID person,
      Kind kind,
      UUID item,
      int seq,
      String key,
      @Nullable UUID queue,
      String by,
      int many) {
    /// Under an id of its own, however often it is told.
    static Row of(Instant at, Notice notice) {
      var item = notice.item();
      var queue = notice.queue();
      var name = "%s/%s/%d/%s".formatted(notice.person(), item.id(), item.seq(), notice.kind());
      return new Row(
          Ids.of(at, name),
          notice.person().value(),
          notice.kind(),
          item.id().value(),
          item.seq(),
          item.key(),
          queue == null ? null : queue.value(),
          notice.by(),
          notice.many());
    }
  }
}
