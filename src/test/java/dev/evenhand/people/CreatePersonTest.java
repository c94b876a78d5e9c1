package dev.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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
class CreatePersonTest {
  @Autowired WebApplicationContext context;
  @Autowired ApplicationEvents events;
  Desk admin;

  @BeforeEach
  void found() {
    admin = Desk.inNewCompany(context);
  }

  @Test
  void a_person_is_created_with_everything_said() {
    var team = admin.team("north");
    var made =
        admin.post(
            "/api/people",
            """
            {"username":" Amy ","firstName":"Amy","lastName":"Bell","email":"%s","teamId":"%s",
             "roles":["user","planner"],"active":false,"zone":"America/Los_Angeles","language":"ca",
             "teamMail":true,"watchExternalUpdates":true}
            """
                .formatted(admin.address("AMY"), team));
    assertThat(made).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"0\"");
    assertThat(made)
        .headers()
        .hasHeaderSatisfying(
            "Location", where -> assertThat(admin.get(where.getFirst())).hasStatusOk());
    assertThat(made)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"username":"amy","firstName":"Amy","lastName":"Bell","displayName":"Amy Bell",
             "email":"%s","teamId":"%s","teamName":"north","roles":["user","planner"],
             "active":false,"zone":"America/Los_Angeles","language":"ca","teamMail":true,
             "watchExternalUpdates":true,"version":0,"mayEdit":true}
            """
                .formatted(admin.address("amy"), team));
  }

  @Test
  void what_is_left_out_gets_a_usual_value() {
    assertThat(create("ben"))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"displayName":"ben","roles":["user"],"active":true,"zone":"Europe/Madrid",
             "language":"en","teamMail":false,"watchExternalUpdates":false}
            """);
  }

  @Test
  void audit_and_listeners_are_told() {
    create("ben");
    var ben = admin.here(() -> admin.people().findByUsername("ben").orElseThrow());
    assertThat(events.stream(PersonChanged.class))
        .contains(new PersonChanged(admin.company(), ben.id()));
    assertThat(events.stream(Changed.class).filter(it -> it.name().equals("ben")))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.action()).isEqualTo("created");
          assertThat(told.subject()).isEqualTo("person");
          assertThat(told.actor()).isEqualTo(admin.person().id());
          assertThat(told.before()).isNull();
          assertThat(told.after()).containsEntry("username", "ben").doesNotContainKey("team");
        });
  }

  @Test
  void a_person_with_the_admin_role_creates_people_and_admins() {
    var nora = admin.colleague("nora", admin.team("north"), Role.ADMIN);
    assertThat(nora.post("/api/people", body(admin, "zoe", "\"roles\":[\"admin\"]")))
        .hasStatus(HttpStatus.CREATED);
  }

  @Test
  void a_user_creates_nobody() {
    var ned = admin.colleague("ned", null, Role.USER);
    assertThat(ned.post("/api/people", body(admin, "zoe", "\"active\":true")))
        .hasStatus(HttpStatus.FORBIDDEN)
        .bodyJson()
        .extractingPath("type")
        .isEqualTo("urn:evenhand:refusal:not-allowed");
  }

  @Test
  void a_username_is_used_once_in_a_company() {
    create("amy");
    assertThat(admin.post("/api/people", body(admin, "AMY", "\"email\":\"other@x.example\"")))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"type":"urn:evenhand:refusal:username-taken","field":"username","status":409}
            """);
    assertThat(admin.here(() -> admin.people().all())).hasSize(2);
  }

  @Test
  void another_company_may_use_the_same_username() {
    create("amy");
    var elsewhere = Desk.inNewCompany(context);
    assertThat(elsewhere.post("/api/people", body(elsewhere, "amy", "\"active\":true")))
        .hasStatus(HttpStatus.CREATED);
  }

  @Test
  void an_email_is_used_once_in_the_whole_installation() {
    create("amy");
    var elsewhere = Desk.inNewCompany(context);
    var taken = "\"email\":\"%s\"".formatted(admin.address("AMY"));
    assertThat(elsewhere.post("/api/people", body(elsewhere, "someone", taken)))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isLenientlyEqualTo("{\"type\":\"urn:evenhand:refusal:email-taken\",\"field\":\"email\"}");
  }

  @Test
  void the_username_admin_is_never_free() {
    assertThat(admin.post("/api/people", body(admin, "admin", "\"active\":true")))
        .hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void every_fault_is_named_at_once() {
    var longName = "x".repeat(51);
    assertThat(
            admin.post(
                "/api/people",
                """
                {"username":"%s","email":"nobody","zone":"Mars/Base","language":"tlh",
                 "roles":["user","king"]}
                """
                    .formatted(longName)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("errors[*].field")
        .asArray()
        .containsExactly("username", "email", "zone", "language", "roles[1]");
    assertThat(admin.post("/api/people", "{}"))
        .bodyJson()
        .extractingPath("errors[*].field")
        .asArray()
        .containsExactly("username", "email");
    assertThat(admin.post("/api/people", body(admin, "a b", "\"active\":true")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void a_field_of_another_kind_is_named() {
    assertThat(admin.post("/api/people", "{\"username\":\"amy\",\"teamId\":\"north\"}"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("field")
        .isEqualTo("teamId");
    assertThat(admin.post("/api/people", "{"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .extractingPath("type")
        .isEqualTo("urn:evenhand:refusal:not-json");
  }

  @Test
  void a_team_of_another_company_is_no_team() {
    var foreign = Desk.inNewCompany(context).team("south");
    for (var team : new Object[] {foreign, UUID.randomUUID()}) {
      assertThat(admin.post("/api/people", body(admin, "amy", "\"teamId\":\"" + team + "\"")))
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
          .bodyJson()
          .extractingPath("field")
          .isEqualTo("teamId");
    }
  }

  @Test
  void the_same_request_sent_twice_creates_once() {
    var body = body(admin, "amy", "\"active\":true");
    var first = admin.post("/api/people", body, "Idempotency-Key", "k1");
    var second = admin.post("/api/people", body, "Idempotency-Key", "k1");
    assertThat(first).hasStatus(HttpStatus.CREATED);
    assertThat(second).hasStatus(HttpStatus.CREATED);
    assertThat(second.getResponse().getHeader("Location"))
        .isEqualTo(first.getResponse().getHeader("Location"));
  }

  private MvcTestResult create(String username) {
    return admin.post("/api/people", body(admin, username, "\"active\":true"));
  }

  /// Later fields win.
  private static String body(Desk desk, String username, String field) {
    return "{\"username\":\"%s\",\"email\":\"%s\",%s}"
        .formatted(username, desk.address(username), field);
  }
}
