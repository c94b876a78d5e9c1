package dev.evenhand.availability.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who stepped away from the desk.
@Repository
class AwayTable {
  private final JdbcClient jdbc;

  AwayTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<PersonId> all() {
    return new HashSet<>(
        jdbc.sql("select person_id from away where company_id = :company")
            .param("company", Tenancy.current().value())
            .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
            .list());
  }

  boolean contains(PersonId person) {
    return jdbc.sql(
            """
            select exists (
              select from away where company_id = :company and person_id = :person)
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /// Whether that changed anything.
  boolean add(PersonId person, Instant since) {
    return jdbc.sql(
                """
                insert into away (company_id, person_id, since)
                values (:company, :person, :since)
                on conflict do nothing
                """)
            .param("company", Tenancy.current().value())
            .param("person", person.value())
            .param("since", since.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Whether that changed anything.
  boolean remove(PersonId person) {
    return jdbc.sql("delete from away where company_id = :company and person_id = :person")
            .param("company", Tenancy.current().value())
            .param("person", person.value())
            .update()
        == 1;
  }
}
