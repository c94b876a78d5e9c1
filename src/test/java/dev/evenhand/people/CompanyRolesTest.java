package dev.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class CompanyRolesTest {
  private static final String ROLES = "/api/company-roles";

  @Autowired WebApplicationContext context;
  @Autowired ApplicationEvents events;
  @Autowired CompanyRoles roles;
  Desk admin;
  Desk nora;
  Desk ned;

  @BeforeEach
  void found() {
    admin = Desk.inNewCompany(context);
    nora = admin.colleague("nora", null, Role.ADMIN);
    ned = admin.colleague("ned", null, Role.USER);
  }

  @Test
  void an_admin_creates_changes_and_deletes_a_role() {
    var made = nora.post(ROLES, "{\"name\":\" Buyers \",\"description\":\"They buy.\"}");
    assertThat(made).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"0\"");
    assertThat(made)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"name":"Buyers","description":"They buy.","members":0,"version":0,"mayEdit":true}
            """);
    var path = String.valueOf(made.getResponse().getHeader("Location"));
    assertThat(ned.get(path)).hasStatusOk().bodyJson().extractingPath("mayEdit").isEqualTo(false);
    assertThat(nora.put(path, "{\"name\":\"buyers\"}", "If-Match", "\"0\""))
        .hasStatusOk()
        .hasHeader("ETag", "\"1\"")
        .bodyJson()
        .isLenientlyEqualTo("{\"name\":\"buyers\",\"description\":\"\"}");
    assertThat(nora.put(path, "{\"name\":\"Sellers\"}", "If-Match", "\"0\""))
        .hasStatus(HttpStatus.PRECONDITION_FAILED);
    assertThat(nora.put(path, "{\"name\":\"Sellers\"}"))
        .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    assertThat(nora.delete(path)).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(nora.get(path)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(nora.delete(path)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(
            events.stream(Changed.class)
                .filter(told -> told.subject().equals("company-role"))
                .map(Changed::action))
        .containsExactly("created", "changed", "deleted");
  }

  @Test
  void without_the_admin_role_nobody_touches_roles() {
    var path = ROLES + "/" + role("Buyers").id();
    assertThat(ned.post(ROLES, "{\"name\":\"Sellers\"}")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(ned.put(path, "{\"name\":\"Sellers\"}", "If-Match", "\"0\""))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(ned.delete(path)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(
            ned.put(
                "/api/people/" + ned.person().id(),
                "{\"companyRoles\":[\"Buyers\"]}",
                "If-Match",
                "\"0\""))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(rolesOf(ned)).isEmpty();
  }

  @Test
  void a_name_is_used_once_in_its_company_whatever_its_case() {
    role("Buyers");
    var sellers = role("Sellers");
    assertThat(admin.post(ROLES, "{\"name\":\"BUYERS\"}"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"type\":\"urn:evenhand:refusal:company-role-name-taken\",\"field\":\"name\"}");
    assertThat(admin.put(ROLES + "/" + sellers.id(), "{\"name\":\"buyers\"}", "If-Match", "\"0\""))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(Desk.inNewCompany(context).post(ROLES, "{\"name\":\"Buyers\"}"))
        .hasStatus(HttpStatus.CREATED);
  }

  @Test
  void the_same_request_sent_twice_creates_once() {
    var body = "{\"name\":\"Buyers\"}";
    assertThat(nora.post(ROLES, body, "Idempotency-Key", "k")).hasStatus(HttpStatus.CREATED);
    assertThat(nora.post(ROLES, body, "Idempotency-Key", "k")).hasStatus(HttpStatus.CREATED);
    assertThat(nora.post(ROLES, body)).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void faults_name_their_field() {
    assertThat(admin.post(ROLES, "{\"description\":\"" + "x".repeat(1001) + "\"}"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("errors[*].field")
        .asArray()
        .containsExactly("name", "description");
    role("Buyers");
    assertThat(put(ned, 0, "[\"Buyers\",\"Cooks\",null]"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("errors[*].field")
        .asArray()
        .containsExactly("companyRoles[2]");
    assertThat(put(ned, 0, "[\"Buyers\",\"Cooks\"]"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .isLenientlyEqualTo("{\"errors\":[{\"field\":\"companyRoles[1]\",\"code\":\"unknown\"}]}");
    assertThat(rolesOf(ned)).isEmpty();
  }

  @Test
  void a_person_is_given_roles_by_their_names_in_any_case() {
    role("Buyers");
    role("Sellers");
    events.clear();
    assertThat(put(ned, 0, "[\"buyers\",\"SELLERS\",\"Buyers\"]"))
        .hasStatusOk()
        .hasHeader("ETag", "\"1\"")
        .bodyJson()
        .extractingPath("companyRoles")
        .asArray()
        .containsExactly("Buyers", "Sellers");
    assertThat(events.stream(PersonChanged.class))
        .containsExactly(new PersonChanged(admin.company(), ned.person().id()));
    assertThat(events.stream(Changed.class))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.before()).isEqualTo(Map.of("companyRoles", List.of()));
          assertThat(told.after()).isEqualTo(Map.of("companyRoles", List.of("Buyers", "Sellers")));
        });
    assertThat(admin.here(roles::byPerson))
        .isEqualTo(Map.of(ned.person().id(), Set.of("Buyers", "Sellers")));
    assertThat(put(ned, 0, "[]")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    assertThat(put(ned, 1, "[]")).hasStatusOk();
    assertThat(rolesOf(ned)).isEmpty();
  }

  @Test
  void roles_that_nothing_is_said_of_stay_and_giving_the_same_tells_nobody() {
    role("Buyers");
    put(ned, 0, "[\"Buyers\"]");
    events.clear();
    assertThat(put(ned, 1, "[\"Buyers\"]")).hasStatusOk().hasHeader("ETag", "\"1\"");
    assertThat(events.stream(PersonChanged.class)).isEmpty();
    admin.put(path(ned), "{\"firstName\":\"Ned\"}", "If-Match", "\"1\"");
    assertThat(rolesOf(ned)).containsExactly("Buyers");
  }

  @Test
  void a_person_is_created_with_roles_or_not_at_all() {
    role("Buyers");
    var body = "{\"username\":\"%s\",\"email\":\"%s\",\"companyRoles\":[\"%s\"]}";
    var refused = body.formatted("olga", admin.address("olga"), "Cooks");
    assertThat(admin.post("/api/people", refused)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(admin.here(() -> admin.people().findByUsername("olga"))).isEmpty();
    assertThat(admin.post("/api/people", body.formatted("olga", admin.address("olga"), "Buyers")))
        .hasStatus(HttpStatus.CREATED)
        .bodyJson()
        .extractingPath("companyRoles")
        .asArray()
        .containsExactly("Buyers");
  }

  @Test
  void nobody_but_admin_gives_admin_roles() {
    role("Buyers");
    var owner = admin.person();
    assertThat(nora.here(() -> roles.give(owner, Set.of("Buyers"), nora.person().actor())))
        .isInstanceOf(CompanyRoles.Given.NotAllowed.class);
    assertThat(put(admin, 0, "[\"Buyers\"]")).hasStatusOk();
  }

  @Test
  void a_new_name_concerns_whoever_has_the_role_and_a_new_description_nobody() {
    var buyers = role("Buyers");
    put(ned, 0, "[\"Buyers\"]");
    events.clear();
    var path = ROLES + "/" + buyers.id();
    admin.put(path, "{\"name\":\"Buyers\",\"description\":\"They buy.\"}", "If-Match", "\"0\"");
    assertThat(events.stream(PersonChanged.class)).isEmpty();
    admin.put(path, "{\"name\":\"Purchasers\"}", "If-Match", "\"1\"");
    assertThat(events.stream(PersonChanged.class))
        .containsExactly(new PersonChanged(admin.company(), ned.person().id()));
    assertThat(rolesOf(ned)).containsExactly("Purchasers");
  }

  @Test
  void a_deleted_role_is_taken_from_whoever_has_it() {
    var buyers = role("Buyers");
    put(ned, 0, "[\"Buyers\"]");
    assertThat(admin.get(ROLES))
        .bodyJson()
        .isLenientlyEqualTo("{\"items\":[{\"name\":\"Buyers\",\"members\":1}],\"total\":1}");
    assertThat(admin.get(ROLES + "/" + buyers.id() + "/people"))
        .bodyJson()
        .isLenientlyEqualTo("{\"items\":[{\"username\":\"ned\"}],\"total\":1}");
    events.clear();
    assertThat(admin.delete(ROLES + "/" + buyers.id())).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(rolesOf(ned)).isEmpty();
    assertThat(events.stream(PersonChanged.class))
        .containsExactly(new PersonChanged(admin.company(), ned.person().id()));
    assertThat(events.stream(Changed.class))
        .singleElement()
        .satisfies(told -> assertThat(told.before()).containsEntry("people", List.of("ned")));
  }

  @Test
  void a_person_who_is_deleted_has_no_roles() {
    var buyers = role("Buyers");
    put(ned, 0, "[\"Buyers\"]");
    admin.delete(path(ned));
    assertThat(admin.here(() -> roles.holders(buyers.id()))).isEmpty();
    assertThat(admin.here(roles::counts)).isEmpty();
    assertThat(admin.here(roles::byPerson)).isEmpty();
  }

  @Test
  void a_role_of_another_company_does_not_exist() {
    var path = ROLES + "/" + role("Buyers").id();
    var stranger = Desk.inNewCompany(context);
    assertThat(stranger.get(path)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(stranger.get(path + "/people")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(stranger.put(path, "{\"name\":\"Mine\"}", "If-Match", "\"0\""))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(stranger.delete(path)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(stranger.get(ROLES)).bodyJson().extractingPath("total").isEqualTo(0);
    assertThat(put(stranger, 0, "[\"Buyers\"]")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private CompanyRoles.CompanyRole role(String name) {
    var made =
        admin.here(() -> roles.create(CompanyRoles.NewCompanyRole.named(name), Actor.EVENHAND));
    return switch (made) {
      case CompanyRoles.CompanyRoleResult.Done(var role) -> role;
      case CompanyRoles.CompanyRoleResult.Refusal refusal ->
          throw new AssertionError(refusal.toString());
    };
  }

  private Set<String> rolesOf(Desk desk) {
    return admin.here(() -> roles.of(desk.person().id()));
  }

  /// Done by `admin` of the same company.
  private MvcTestResult put(Desk of, long version, String names) {
    var owner = of.company().equals(admin.company()) ? admin : of;
    return owner.put(
        path(of), "{\"companyRoles\":" + names + "}", "If-Match", "\"" + version + "\"");
  }

  private static String path(Desk desk) {
    return "/api/people/" + desk.person().id();
  }
}
