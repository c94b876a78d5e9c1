package dev.evenhand.people.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.CompanyRoles.CompanyRole;
import dev.evenhand.people.CompanyRoles.CompanyRoleId;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class CompanyRoleTable {
  private final JdbcClient jdbc;
  private final Clock clock;

  CompanyRoleTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<CompanyRole> find(CompanyRoleId id) {
    return company(
            """
            select id, name, description, version from company_role
            where company_id = :company and id = :id
            """)
        .param("id", id.value())
        .query(CompanyRoleTable::role)
        .optional();
  }

  List<CompanyRole> all() {
    return company(
            """
            select id, name, description, version from company_role
            where company_id = :company
            order by lower(name), id
            """)
        .query(CompanyRoleTable::role)
        .list();
  }

  Map<PersonId, Set<String>> byPerson() {
    var names = new HashMap<PersonId, Set<String>>();
    company(
            """
            select g.person_id, r.name
            from given_company_role g
            join company_role r on r.company_id = g.company_id and r.id = g.role_id
            where g.company_id = :company
            """)
        .query(row -> {
          var person = new PersonId(row.getObject("person_id", UUID.class));
          names.computeIfAbsent(person, _ -> new TreeSet<>()).add(row.getString("name"));
        });
    return names;
  }

  Set<String> of(PersonId person) {
    return new TreeSet<>(
        company(
                """
                select r.name
                from given_company_role g
                join company_role r on r.company_id = g.company_id and r.id = g.role_id
                where g.company_id = :company and g.person_id = :person
                """)
            .param("person", person.value())
            .query(String.class)
            .list());
  }

  List<Person> holders(CompanyRoleId id) {
    return company(
            """
            select p.id, p.username, p.first_name, p.last_name, p.email, p.team_id, p.roles, p.active,
              p.zone, p.language, p.team_mail, p.watch_external_updates, p.deleted_at, p.version
            from given_company_role g
            join person p on p.company_id = g.company_id and p.id = g.person_id
            where g.company_id = :company and g.role_id = :id
            order by p.username collate "C"
            """)
        .param("id", id.value())
        .query(PersonTable::person)
        .list();
  }

  /// How many people have each of the roles that somebody has.
  Map<CompanyRoleId, Integer> counts() {
    var counts = new HashMap<CompanyRoleId, Integer>();
    company(
            """
            select role_id, count(*) as people from given_company_role
            where company_id = :company
            group by role_id
            """)
        .query(row -> {
          var role = new CompanyRoleId(row.getObject("role_id", UUID.class));
          counts.put(role, row.getInt("people"));
        });
    return counts;
  }

  /// The roles of these names, kept from being renamed and deleted until the transaction ends.
  List<CompanyRole> keep(Collection<String> names) {
    return company(
            """
            select id, name, description, version from company_role
            where company_id = :company and lower(name) in (select lower(btrim(wanted)) from unnest(cast(:names as text[])) as wanted)
            order by id
            for share
            """)
        .param("names", names.toArray(String[]::new))
        .query(CompanyRoleTable::role)
        .list();
  }

  /// Keeps the role from being given until the transaction ends.
  boolean lock(CompanyRoleId id) {
    return company(
            """
            select id from company_role where company_id = :company and id = :id
            for update
            """)
        .param("id", id.value())
        .query((_, _) -> true)
        .optional()
        .isPresent();
  }

  void insert(CompanyRole role) {
    fields(
            """
            insert into company_role (id, company_id, name, description, created_at)
            values (:id, :company, :name, :description, :now)
            """,
            role)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean update(CompanyRole wanted) {
    return fields(
                """
                update company_role
                set name = :name, description = :description, version = version + 1
                where company_id = :company and id = :id and version = :seen
                """,
                wanted)
            .param("seen", wanted.version())
            .update()
        == 1;
  }

  void delete(CompanyRoleId id) {
    company("delete from given_company_role where company_id = :company and role_id = :id")
        .param("id", id.value())
        .update();
    company("delete from company_role where company_id = :company and id = :id")
        .param("id", id.value())
        .update();
  }

  void takeAllFrom(PersonId person) {
    company("delete from given_company_role where company_id = :company and person_id = :person")
        .param("person", person.value())
        .update();
  }

  void give(PersonId person, Collection<CompanyRole> roles) {
    company(
            """
            insert into given_company_role (company_id, person_id, role_id)
            select :company, :person, role from unnest(cast(:roles as uuid[])) as role
            """)
        .param("person", person.value())
        .param("roles", roles.stream().map(role -> role.id().value()).toArray(UUID[]::new))
        .update();
  }

  private StatementSpec fields(String sql, CompanyRole role) {
    return company(sql)
        .param("id", role.id().value())
        .param("name", role.name())
        .param("description", role.description());
  }

  private StatementSpec company(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }

  private static CompanyRole role(ResultSet row, int number) throws SQLException {
    return new CompanyRole(
        new CompanyRoleId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("description"),
        row.getLong("version"));
  }
}
