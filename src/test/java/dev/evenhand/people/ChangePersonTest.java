package dev.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
class ChangePersonTest {
  @Autowired WebApplicationContext context;
  @Autowired ApplicationEvents events;
  Desk admin;
  TeamId north;
  Desk nora;
  Desk ned;

  @BeforeEach
  void found() {
    admin = Desk.inNewCompany(context);
    north = admin.team("north");
    nora = admin.colleague("nora", north, Role.ADMIN);
    ned = admin.colleague("ned", north, Role.USER);
  }

  @Test
  void everyone_changes_the_own_profile() {
    var json =
        """
        {"firstName":"Ned","lastName":"Nord","email":"%s","zone":"Asia/Kathmandu",
         "language":"es","teamMail":true,"watchExternalUpdates":true,"teamId":"%s"}
        """
            .formatted(admin.address("ned2"), north);
    assertThat(change(ned, ned, json)).hasStatusOk().hasHeader("ETag", "\"1\"");
    assertThat(ned.now())
        .satisfies(person -> {
          assertThat(person.displayName()).isEqualTo("Ned Nord");
          assertThat(person.email()).isEqualTo(admin.address("ned2"));
          assertThat(person.zone().getId()).isEqualTo("Asia/Kathmandu");
          assertThat(person.language()).isEqualTo("es");
          assertThat(person.teamMail() && person.watchExternalUpdates()).isTrue();
          assertThat(person.roles()).containsExactly(Role.USER);
        });
  }

  @Test
  void nobody_gives_the_own_self_a_role_or_another_place() {
    var south = admin.team("south");
    for (var field :
        new String[] {
          "\"roles\":[\"user\",\"admin\"],\"teamId\":\"" + north + "\"",
          "\"teamId\":\"" + south + "\"",
          "\"active\":false,\"teamId\":\"" + north + "\"",
          "\"username\":\"neddy\",\"teamId\":\"" + north + "\""
        }) {
      assertThat(change(ned, ned, "{" + field + "}")).hasStatus(HttpStatus.FORBIDDEN);
    }
    assertThat(ned.now()).isEqualTo(ned.person());
  }

  @Test
  void an_own_profile_may_be_sent_without_its_team() {
    assertThat(change(ned, ned, "{\"firstName\":\"Ned\"}")).hasStatusOk();
    assertThat(ned.now().team()).isEqualTo(north);
  }

  @Test
  void an_admin_changes_people_of_the_own_team() {
    assertThat(change(nora, ned, "{\"roles\":[\"admin\"],\"active\":false}")).hasStatusOk();
    assertThat(ned.now())
        .satisfies(person -> {
          assertThat(person.roles()).containsExactly(Role.ADMIN);
          assertThat(person.isOwner() || person.active()).isFalse();
          assertThat(person.team()).isNull();
        });
  }

  @Test
  void an_admin_changes_nobody_of_another_team() {
    var sam = admin.colleague("sam", admin.team("south"), Role.USER);
    assertThat(change(nora, sam, "{\"active\":false}")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(nora.get("/api/people/" + sam.person().id()))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("mayEdit")
        .isEqualTo(false);
  }

  @Test
  void only_what_changed_is_told() {
    events.clear();
    change(nora, ned, "{\"active\":false,\"teamId\":\"" + north + "\"}");
    assertThat(events.stream(Changed.class))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.action()).isEqualTo("changed");
          assertThat(told.actorName()).isEqualTo("nora");
          assertThat(told.before()).isEqualTo(Map.of("active", true));
          assertThat(told.after()).isEqualTo(Map.of("active", false));
        });
    assertThat(events.stream(PersonChanged.class))
        .containsExactly(new PersonChanged(admin.company(), ned.person().id()));
  }

  @Test
  void a_change_that_changes_nothing_is_no_change() {
    events.clear();
    assertThat(change(nora, ned, "{\"teamId\":\"" + north + "\"}")).hasHeader("ETag", "\"0\"");
    assertThat(events.stream(PersonChanged.class)).isEmpty();
  }

  @Test
  void a_change_needs_the_version_that_was_read() {
    var path = "/api/people/" + ned.person().id();
    assertThat(nora.put(path, "{}")).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    change(nora, ned, "{\"active\":false}");
    assertThat(change(ned, ned, "{\"firstName\":\"Ned\"}"))
        .hasStatus(HttpStatus.PRECONDITION_FAILED)
        .bodyJson()
        .extractingPath("type")
        .isEqualTo("urn:evenhand:refusal:changed-meanwhile");
  }

  @Test
  void a_taken_username_or_email_is_refused_and_nothing_changes() {
    assertThat(change(nora, ned, "{\"username\":\"Nora\"}"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .extractingPath("type")
        .isEqualTo("urn:evenhand:refusal:username-taken");
    assertThat(change(nora, ned, "{\"email\":\"" + admin.address("nora") + "\"}"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .extractingPath("type")
        .isEqualTo("urn:evenhand:refusal:email-taken");
    assertThat(ned.now()).isEqualTo(ned.person());
  }

  @Test
  void an_email_cannot_be_taken_away_but_admin_begins_without_one() {
    assertThat(change(nora, ned, "{\"email\":\"\"}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(change(admin, admin, "{\"email\":\"\",\"firstName\":\"Ada\"}")).hasStatusOk();
  }

  @Test
  void people_of_another_company_are_nobody() {
    var stranger = Desk.inNewCompany(context);
    assertThat(stranger.get("/api/people/" + ned.person().id())).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(change(stranger, ned, "{}")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(stranger.delete("/api/people/" + ned.person().id())).hasStatus(HttpStatus.NOT_FOUND);
  }

  private static MvcTestResult change(Desk by, Desk whom, String json) {
    var person = whom.person();
    return by.put("/api/people/" + person.id(), json, "If-Match", "\"" + person.version() + "\"");
  }
}
