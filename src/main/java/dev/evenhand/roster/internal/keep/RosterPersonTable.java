package dev.evenhand.roster.internal.keep;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.RosterPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Who takes phone turns, and how.
@Repository
class RosterPersonTable {
  private final JdbcClient jdbc;

  RosterPersonTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<PersonId, RosterPerson> all() {
    return jdbc
        .sql(
            """
            select person_id, planned, extension, colour, table_no, groups, ideal, max_per_day,
              needs_break, version
            from roster_person where company_id = :company
            """)
        .param("company", Tenancy.current().value())
        .query((row, _) -> person(row))
        .list()
        .stream()
        .collect(Collectors.toMap(RosterPerson::person, Function.identity()));
  }

  /// Whether somebody else has the extension.
  boolean isTaken(String extension, PersonId except) {
    return jdbc.sql(
            """
            select exists (select from roster_person
              where company_id = :company and extension = :extension and person_id <> :person)
            """)
        .param("company", Tenancy.current().value())
        .param("extension", extension)
        .param("person", except.value())
        .query(Boolean.class)
        .single();
  }

  /// Two people who want one extension at once wait for each other.
  void lockExtensions() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", "roster-extensions/" + Tenancy.current())
        .query((_, _) -> true)
        .single();
  }

  /// Takes somebody out who is no longer with the company; the extension is free again.
  void retire(PersonId person) {
    jdbc.sql(
            """
            update roster_person set planned = false, extension = null, version = version + 1
            where company_id = :company and person_id = :person
              and (planned or extension is not null)
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .update();
  }

  /// Whether the version was still the one of the person given.
  boolean put(RosterPerson person) {
    return (person.version() == 0 && insert(person)) || update(person);
  }

  private boolean insert(RosterPerson person) {
    return with(
                person,
                """
                insert into roster_person (company_id, person_id, planned, extension, colour,
                  table_no, groups, ideal, max_per_day, needs_break, version)
                values (:company, :person, :planned, :extension, :colour,
                  :table, :groups, :ideal, :maxPerDay, :needsBreak, :seen + 1)
                on conflict (company_id, person_id) do nothing
                """)
            .update()
        == 1;
  }

  private boolean update(RosterPerson person) {
    return with(
                person,
                """
                update roster_person set planned = :planned, extension = :extension,
                  colour = :colour, table_no = :table, groups = :groups, ideal = :ideal,
                  max_per_day = :maxPerDay, needs_break = :needsBreak, version = version + 1
                where company_id = :company and person_id = :person and version = :seen
                """)
            .update()
        == 1;
  }

  private StatementSpec with(RosterPerson person, String sql) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("person", person.person().value())
        .param("planned", person.planned())
        .param("extension", person.extension())
        .param("colour", person.colour())
        .param("table", person.table())
        .param("groups", person.groups().toArray(String[]::new))
        .param("ideal", person.ideal())
        .param("maxPerDay", person.maxPerDay())
        .param("needsBreak", person.needsBreak())
        .param("seen", person.version());
  }

  private static RosterPerson person(ResultSet row) throws SQLException {
    return new RosterPerson(
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getBoolean("planned"),
        row.getString("extension"),
        row.getString("colour"),
        row.getObject("table_no", Integer.class),
        Set.copyOf(List.of((String[]) row.getArray("groups").getArray())),
        row.getBigDecimal("ideal"),
        row.getObject("max_per_day", Integer.class),
        row.getBoolean("needs_break"),
        row.getLong("version"));
  }
}
