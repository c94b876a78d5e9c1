package dev.evenhand.identity.internal.token;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TokenTable {
  private final JdbcClient jdbc;
  private final RowMapper<Person> callers;

  TokenTable(JdbcClient jdbc, People people) {
    this.jdbc = jdbc;
    callers = people.callerRows();
  }

  /// Whom a token belongs to.
  record Owner(
      CompanyId company,
      Person person,
      UUID token,
      @Nullable Instant expiresAt,
      @Nullable Instant lastUsedAt) {
    boolean isExpired(Instant now) {
      return expiresAt != null && !now.isBefore(expiresAt);
    }
  }

  /// Asks across companies, in one trip for the token and the person.
  Optional<Owner> findOwner(byte[] hash) {
    return jdbc.sql(
            """
            select token.company_id as token_company, token.id as token_id,
              token.expires_at as token_expires_at, token.last_used_at as token_last_used_at,
              caller.*
            from token_owner(:hash) as token, caller_of(token.company_id, token.person_id) as caller
            """)
        .param("hash", hash)
        .query((row, number) ->
            new Owner(
                new CompanyId(row.getObject("token_company", UUID.class)),
                Objects.requireNonNull(callers.mapRow(row, number)),
                row.getObject("token_id", UUID.class),
                instant(row, "token_expires_at"),
                instant(row, "token_last_used_at")))
        .optional();
  }

  void use(UUID id, Instant at) {
    jdbc.sql(
            """
            update api_token set last_used_at = :at where company_id = :company and id = :id
            """)
        .param("company", Tenancy.current().value())
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Token> of(PersonId person) {
    return jdbc.sql(
            """
            select id, name, created_at, last_used_at, expires_at from api_token
             where company_id = :company and person_id = :person
             order by created_at desc, id desc
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .query((row, _) -> token(row))
        .list();
  }

  void insert(Token token, PersonId person, byte[] hash) {
    var expires = token.expiresAt();
    jdbc.sql(
            """
            insert into api_token (id, company_id, person_id, name, hash, created_at, expires_at)
            values (:id, :company, :person, :name, :hash, :created, :expires)
            """)
        .param("id", token.id())
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("name", token.name())
        .param("hash", hash)
        .param("created", token.createdAt().atOffset(ZoneOffset.UTC))
        .param("expires", expires == null ? null : expires.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The token that was deleted, if the person has it.
  Optional<Token> delete(PersonId person, UUID id) {
    return jdbc.sql(
            """
            delete from api_token
             where company_id = :company and person_id = :person and id = :id
            returning id, name, created_at, last_used_at, expires_at
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("id", id)
        .query((row, _) -> token(row))
        .optional();
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        instant(row, "last_used_at"),
        instant(row, "expires_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
