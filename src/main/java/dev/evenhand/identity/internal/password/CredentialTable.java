package dev.evenhand.identity.internal.password;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.identity.domain.Caller;
import dev.evenhand.people.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class CredentialTable {
  private final JdbcClient jdbc;

  CredentialTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whom a name given at sign-in means.
  ///
  /// @param byEmail whether the name is an e-mail address, not a username
  /// @param hash null when the person has no password
  public record Candidate(
      Caller caller, boolean byEmail, boolean maySignIn, @Nullable String hash) {}

  /// Asks across companies.
  public Optional<Candidate> find(String name) {
    return jdbc.sql(
            """
            select company_id, person_id, by_email, may_sign_in, hash
              from sign_in_candidate(:name)
            """)
        .param("name", name)
        .query((row, _) ->
            new Candidate(
                new Caller(
                    new CompanyId(row.getObject("company_id", UUID.class)),
                    new PersonId(row.getObject("person_id", UUID.class))),
                row.getBoolean("by_email"),
                row.getBoolean("may_sign_in"),
                row.getString("hash")))
        .optional();
  }

  public Optional<String> findHash(PersonId person) {
    return jdbc.sql(
            "select hash from credential where company_id = :company and person_id = :person")
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  void put(PersonId person, String hash) {
    jdbc.sql(
            """
            insert into credential (company_id, person_id, hash)
            values (:company, :person, :hash)
            on conflict (company_id, person_id)
            do update set hash = excluded.hash
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("hash", hash)
        .update();
  }

  /// Puts a hash in the place of another, unless that changed meanwhile.
  public boolean replace(PersonId person, String seen, String hash) {
    return jdbc.sql(
                """
                update credential set hash = :hash
                 where company_id = :company and person_id = :person and hash = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("person", person.value())
            .param("seen", seen)
            .param("hash", hash)
            .update()
        == 1;
  }
}
