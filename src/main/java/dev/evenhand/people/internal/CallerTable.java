package dev.evenhand.people.internal;

import dev.evenhand.company.CompanyId;
import dev.evenhand.people.Callers;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One trip to the database for every request, instead of a transaction for its company.
@Repository
class CallerTable implements Callers {
  private final JdbcClient jdbc;

  CallerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Person> find(CompanyId company, PersonId person) {
    return jdbc.sql(
            """
            select id, username, first_name, last_name, email, team_id, roles, active, zone, language,
              team_mail, watch_external_updates, deleted_at, version
            from caller_of(:company, :person)
            """)
        .param("company", company.value())
        .param("person", person.value())
        .query(PersonTable::person)
        .optional();
  }
}
