package dev.evenhand.identity.internal.password;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.identity.domain.Caller;
import dev.evenhand.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasswordLinkTable {
  private final JdbcClient jdbc;
  private final Clock clock;

  PasswordLinkTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Whom a link is for.
  record Owner(Caller caller) {}

  /// Asks across companies; links that have expired are not found.
  Optional<Owner> findOwner(byte[] hash) {
    return jdbc.sql(
            """
            select company_id, person_id from password_link_owner(:hash) where expires_at > :now
            """)
        .param("hash", hash)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Owner(
                new Caller(
                    new CompanyId(row.getObject("company_id", UUID.class)),
                    new PersonId(row.getObject("person_id", UUID.class)))))
        .optional();
  }

  void put(PersonId person, byte[] hash, Instant expiresAt) {
    jdbc.sql(
            """
            insert into password_link (company_id, person_id, hash, expires_at)
            values (:company, :person, :hash, :expires)
            on conflict (company_id, person_id)
            do update set hash = excluded.hash, expires_at = excluded.expires_at
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("hash", hash)
        .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Whether the link was there; of many who take it at once, one gets true.
  boolean take(byte[] hash) {
    return jdbc.sql("delete from password_link where company_id = :company and hash = :hash")
            .param("company", Tenancy.current().value())
            .param("hash", hash)
            .update()
        == 1;
  }

  void deleteOf(PersonId person) {
    jdbc.sql("delete from password_link where company_id = :company and person_id = :person")
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .update();
  }

  void deleteExpired(Instant now) {
    jdbc.sql("delete from password_link where company_id = :company and expires_at <= :now")
        .param("company", Tenancy.current().value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
