package dev.evenhand.people.internal;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PersonTable {
  private static final String NAMED =
      """
      select id, username, first_name, last_name, email, team_id, roles, active, zone, language,
        team_mail, watch_external_updates, deleted_at, version
      from person
      where company_id = :company and id = any(:ids)
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations trips;
  private final Clock clock;

  PersonTable(JdbcClient jdbc, NamedParameterJdbcOperations trips, Clock clock) {
    this.jdbc = jdbc;
    this.trips = trips;
    this.clock = clock;
  }

  Optional<Person> find(PersonId id) {
    return company(
            """
            select id, username, first_name, last_name, email, team_id, roles, active, zone, language,
              team_mail, watch_external_updates, deleted_at, version
            from person
            where company_id = :company and id = :id and deleted_at is null
            """)
        .param("id", id.value())
        .query(PersonTable::person)
        .optional();
  }

  /// Asks across companies.
  Optional<Person> findCaller(CompanyId company, PersonId id) {
    return jdbc.sql(
            """
            select id, username, first_name, last_name, email, team_id, roles, active, zone, language,
              team_mail, watch_external_updates, deleted_at, version
            from caller_of(:company, :id)
            """)
        .param("company", company.value())
        .param("id", id.value())
        .query(PersonTable::person)
        .optional();
  }

  Optional<Person> findByUsername(String username) {
    return company(
            """
            select id, username, first_name, last_name, email, team_id, roles, active, zone, language,
              team_mail, watch_external_updates, deleted_at, version
            from person
            where company_id = :company and username = :username and deleted_at is null
            """)
        .param("username", username.strip().toLowerCase(Locale.ROOT))
        .query(PersonTable::person)
        .optional();
  }

  List<Person> all() {
    return company(
            """
            select id, username, first_name, last_name, email, team_id, roles, active, zone, language,
              team_mail, watch_external_updates, deleted_at, version
            from person
            where company_id = :company and deleted_at is null
            order by username collate "C"
            """)
        .query(PersonTable::person)
        .list();
  }

  /// In one trip, with or without a transaction of the company.
  List<Person> named(Collection<PersonId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var trip = new Trip(trips).claim();
    var all = ids.stream().map(PersonId::value).toArray(UUID[]::new);
    var named = trip.ask(NAMED, Map.of("ids", all), PersonTable::person);
    trip.make();
    return named.rows();
  }

  List<Person> members(TeamId team) {
    return company(
            """
            select id, username, first_name, last_name, email, team_id, roles, active, zone, language,
              team_mail, watch_external_updates, deleted_at, version
            from person
            where company_id = :company and team_id = :team and deleted_at is null
            order by username collate "C"
            """)
        .param("team", team.value())
        .query(PersonTable::person)
        .list();
  }

  /// Keeps others from changing the person, or from giving it work, until the transaction ends.
  boolean lock(PersonId id) {
    return company(
            """
            select id from person
            where company_id = :company and id = :id and deleted_at is null
            for update
            """)
        .param("id", id.value())
        .query((_, _) -> true)
        .optional()
        .isPresent();
  }

  void insert(Person person) {
    fields(
            """
            insert into person (id, company_id, username, first_name, last_name, email, team_id, roles,
              active, zone, language, team_mail, watch_external_updates, created_at)
            values (:id, :company, :username, :firstName, :lastName, :email, :team, :roles,
              :active, :zone, :language, :teamMail, :watch, :now)
            """,
            person)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean update(Person wanted) {
    return fields(
                """
                update person set username = :username, first_name = :firstName, last_name = :lastName,
                  email = :email, team_id = :team, roles = :roles, active = :active, zone = :zone,
                  language = :language, team_mail = :teamMail, watch_external_updates = :watch,
                  version = version + 1
                where company_id = :company and id = :id and version = :seen and deleted_at is null
                """,
                wanted)
            .param("seen", wanted.version())
            .update()
        == 1;
  }

  /// Makes a new version of a person whose fields stay.
  void touch(PersonId id) {
    company(
            """
            update person set version = version + 1
            where company_id = :company and id = :id and deleted_at is null
            """)
        .param("id", id.value())
        .update();
  }

  boolean delete(PersonId id) {
    return company(
                """
                update person set deleted_at = :now, version = version + 1
                where company_id = :company and id = :id and deleted_at is null
                """)
            .param("id", id.value())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private StatementSpec fields(String sql, Person person) {
    var team = person.team();
    return company(sql)
        .param("id", person.id().value())
        .param("username", person.username())
        .param("firstName", person.firstName())
        .param("lastName", person.lastName())
        .param("email", person.email())
        .param("team", team == null ? null : team.value(), Types.OTHER)
        .param("roles", person.roles().stream().map(Role::word).sorted().toArray(String[]::new))
        .param("active", person.active())
        .param("zone", person.zone().getId())
        .param("language", person.language())
        .param("teamMail", person.teamMail())
        .param("watch", person.watchExternalUpdates());
  }

  private StatementSpec company(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }

  static Person person(ResultSet row, int number) throws SQLException {
    var team = row.getObject("team_id", UUID.class);
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("username"),
        row.getString("first_name"),
        row.getString("last_name"),
        row.getString("email"),
        team == null ? null : new TeamId(team),
        row.getBoolean("active"),
        ZoneId.of(row.getString("zone")),
        row.getString("language"),
        roles((String[]) row.getArray("roles").getArray()),
        row.getTimestamp("deleted_at") != null,
        row.getBoolean("team_mail"),
        row.getBoolean("watch_external_updates"),
        row.getLong("version"));
  }

  private static Set<Role> roles(String[] codes) {
    return Stream.of(codes)
        .map(code -> Role.valueOf(code.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
