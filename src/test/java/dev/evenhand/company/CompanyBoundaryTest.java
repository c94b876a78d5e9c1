package dev.evenhand.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.people.Desk;
import dev.evenhand.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/// What PostgreSQL itself refuses, when a statement forgets the company.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CompanyBoundaryTest {
  /// Tables that belong to the installation and not to one company.
  private static final Map<String, String> OF_NO_COMPANY =
      Map.of(
          "company", "is the company; its own policy shows the current one alone",
          "errand", "orders of what is to be done once, each of which names its company",
          "errand_find_timetable", "as the errands it is a part of",
          "errand_import_cases", "as the errands it is a part of",
          "event_publication", "events on their way, each of which names its company",
          "scheduled_task", "when routines run, which are of the whole installation",
          "set_up_link", "leads to the first company, before there is one",
          "sign_in_attempt", "counted before the company is known",
          "web_session", "found by a secret id before the company is known",
          "web_session_attributes", "as the session they are of");

  private static final String TABLES =
      """
      select c.relname as name, c.relrowsecurity as secured, c.relowner::regrole::text as owner,
        has_table_privilege(c.oid, 'select') as readable,
        exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped) as of_company,
        exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'company_id' and a.attnotnull) as always,
        (select string_agg(p.polname || ': ' || pg_get_expr(p.polqual, p.polrelid)
          || ' / ' || pg_get_expr(p.polwithcheck, p.polrelid), '; ')
          from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and c.relname not like 'flyway_schema_history%'
      order by 1
      """;

  /// A view reads as its owner, who sees every company, unless it is told not to.
  private static final String OWNERS_VIEWS =
      """
      select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
        and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}'
      """;

  /// Foreign keys between tables of a company that could lead to another one.
  private static final String LOOSE_KEYS =
      """
      select k.conname from pg_constraint k
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conparentid = 0
        and exists (select from pg_attribute a
          where a.attrelid = k.confrelid and a.attname = 'company_id')
        and not exists (select from pg_attribute a
          where a.attrelid = k.conrelid and a.attname = 'company_id' and a.attnum = any(k.conkey))
      """;

  @Autowired WebApplicationContext context;
  @Autowired Companies companies;
  @Autowired JdbcClient jdbc;
  Desk here;
  Desk there;

  @BeforeEach
  void found() {
    here = Desk.inNewCompany(context);
    there = Desk.inNewCompany(context);
    here.colleague("amy", here.team("north"), Role.USER);
    there.colleague("ben", there.team("south"), Role.USER);
  }

  @Test
  void no_row_of_a_company_can_lead_to_a_row_of_another() {
    assertThat(jdbc.sql(LOOSE_KEYS).query(String.class).list()).isEmpty();
  }

  @Test
  void views_show_what_whoever_asks_may_see() {
    assertThat(jdbc.sql(OWNERS_VIEWS).query(String.class).list()).isEmpty();
  }

  @Test
  void a_statement_without_a_company_filter_sees_the_current_company_alone() {
    assertThat(companies.transact(here.company(), () -> texts("select username from person")))
        .containsExactlyInAnyOrder("admin", "amy");
    assertThat(companies.transact(there.company(), () -> texts("select name from team")))
        .containsExactlyInAnyOrder("global", "south");
  }

  @Test
  void outside_of_any_company_there_are_no_rows() {
    for (var table : readableTablesOfCompanies()) {
      assertThat(count(table)).as(table.name()).isZero();
    }
  }

  @Test
  void no_table_shows_a_row_of_another_company() {
    companies.transact(
        here.company(),
        () -> {
          for (var table : readableTablesOfCompanies()) {
            assertThat(foreignRows(table)).as(table.name()).isZero();
          }
        });
  }

  @Test
  void nothing_is_written_into_or_changed_in_another_company() {
    companies.transact(
        here.company(),
        () -> {
          assertThat(jdbc.sql("update person set first_name = 'Eve'").update()).isEqualTo(2);
          assertThat(jdbc.sql("delete from person where username = 'ben'").update()).isZero();
        });
    assertThat(there.now().firstName()).isEmpty();
    assertThatThrownBy(() -> companies.transact(here.company(), this::smuggle))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void a_team_of_another_company_is_refused_by_the_table_itself() {
    var foreign = there.here(() -> there.teams().all().getFirst().id());
    assertThatThrownBy(() -> companies.transact(here.company(), () -> join(foreign.value())))
        .hasStackTraceContaining("a_team_is_of_the_same_company");
  }

  @Test
  void every_table_of_companies_is_secured_by_the_same_policy_and_owned_by_another_role() {
    var me = texts("select current_user").getFirst();
    assertThat(tablesOfCompanies())
        .isNotEmpty()
        .allSatisfy(table -> {
          assertThat(table.secured()).isTrue();
          assertThat(table.always()).isTrue();
          assertThat(table.owner()).isNotEqualTo(me);
          assertThat(table.policies())
              .isEqualTo(
                  "only_the_current_company: (company_id = current_company())"
                      + " / (company_id = current_company())");
        });
  }

  @Test
  void every_other_table_is_known_to_be_of_no_company() {
    assertThat(tables())
        .filteredOn(table -> !table.ofCompany())
        .extracting(Table::name)
        .isSubsetOf(OF_NO_COMPANY.keySet());
  }

  @Test
  void the_role_of_the_application_cannot_step_around_the_boundary() {
    assertThat(
            texts(
                """
                select rolname from pg_roles
                where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole)
                """))
        .isEmpty();
  }

  private boolean smuggle() {
    return jdbc.sql(
                """
                insert into team (id, company_id, name, created_at)
                values (:id, :there, 'spies', now())
                """)
            .param("id", UUID.randomUUID())
            .param("there", there.company().value())
            .update()
        == 1;
  }

  private boolean join(UUID team) {
    return jdbc.sql("update person set team_id = :team").param("team", team).update() > 0;
  }

  private List<Table> tablesOfCompanies() {
    return tables().stream().filter(Table::ofCompany).toList();
  }

  /// What may not be read at all shows nothing either.
  private List<Table> readableTablesOfCompanies() {
    return tablesOfCompanies().stream().filter(Table::readable).toList();
  }

  private List<Table> tables() {
    return jdbc.sql(TABLES).query(CompanyBoundaryTest::table).list();
  }

  private long count(Table table) {
    return jdbc.sql("select count(*) from " + table.name()).query(Long.class).single();
  }

  private long foreignRows(Table table) {
    return jdbc.sql("select count(*) from " + table.name() + " where company_id <> :here")
        .param("here", here.company().value())
        .query(Long.class)
        .single();
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }

  private static Table table(ResultSet row, int number) throws SQLException {
    return new Table(
        row.getString("name"),
        row.getBoolean("secured"),
        row.getString("owner"),
        row.getBoolean("readable"),
        row.getBoolean("of_company"),
        row.getBoolean("always"),
        row.getString("policies"));
  }

  private record Table(
      String name,
      boolean secured,
      String owner,
      boolean readable,
      boolean ofCompany,
      boolean always,
      String policies) {}
}
