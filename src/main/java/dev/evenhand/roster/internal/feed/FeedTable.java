package dev.evenhand.roster.internal.feed;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The secret links of calendars, one for each person who wants one.
@Repository
class FeedTable {
  private final JdbcClient jdbc;

  FeedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whose a link is.
  record Owner(CompanyId company, PersonId person, @Nullable Instant lastReadAt) {}

  /// Asks across companies.
  Optional<Owner> findOwner(byte[] hash) {
    return jdbc.sql("select company_id, person_id, last_read_at from calendar_feed_owner(:hash)")
        .param("hash", hash)
        .query((row, _) ->
            new Owner(
                new CompanyId(row.getObject("company_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                instant(row, "last_read_at")))
        .optional();
  }

  Optional<CalendarFeed> find(PersonId person) {
    return jdbc.sql(
            """
            select created_at, last_read_at from calendar_feed
            where company_id = :company and person_id = :person
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .query((row, _) ->
            new CalendarFeed(
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_read_at")))
        .optional();
  }

  /// Replaces the link there may be.
  void put(PersonId person, byte[] hash, Instant at) {
    jdbc.sql(
            """
            insert into calendar_feed (company_id, person_id, hash, created_at)
            values (:company, :person, :hash, :at)
            on conflict (company_id, person_id) do update
              set hash = excluded.hash, created_at = excluded.created_at, last_read_at = null
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("hash", hash)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean delete(PersonId person) {
    return jdbc.sql("delete from calendar_feed where company_id = :company and person_id = :person")
            .param("company", Tenancy.current().value())
            .param("person", person.value())
            .update()
        == 1;
  }

  void read(PersonId person, Instant at) {
    jdbc.sql(
            """
            update calendar_feed set last_read_at = :at
            where company_id = :company and person_id = :person
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
