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
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class TeamsTest {
  private static final String HOOKED =
      """
      {"name":"North","mailbox":"North@Example.org",
       "teamsWebhook":"https://hooks.example.org/teams/secret",
       "chatWebhook":"https://chat.example.org/secret"}
      """;

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
  void a_team_is_created_with_its_addresses() {
    var made = nora.post("/api/teams", HOOKED.replace("North\"", "East\""));
    assertThat(made).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"0\"");
    assertThat(made)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"name":"East","mailbox":"north@example.org","members":0,"version":0,"mayEdit":false}
            """);
    assertThat(events.stream(Changed.class).filter(it -> it.name().equals("East")))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.subject()).isEqualTo("team");
          assertThat(String.valueOf(told.after())).doesNotContain("secret");
        });
  }

  @Test
  void the_same_request_sent_twice_creates_once() {
    var body = "{\"name\":\"east\"}";
    assertThat(nora.post("/api/teams", body, "Idempotency-Key", "k")).hasStatus(HttpStatus.CREATED);
    assertThat(nora.post("/api/teams", body, "Idempotency-Key", "k")).hasStatus(HttpStatus.CREATED);
    assertThat(nora.post("/api/teams", body)).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void a_user_creates_changes_and_deletes_no_team() {
    assertThat(ned.post("/api/teams", HOOKED)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(ned.put(path(), HOOKED, "If-Match", "\"0\"")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(ned.delete(path())).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void an_admin_changes_the_own_team_and_no_other() {
    var sara = admin.colleague("sara", admin.team("south"), Role.ADMIN);
    assertThat(sara.put(path(), HOOKED, "If-Match", "\"0\"")).hasStatus(HttpStatus.FORBIDDEN);
    events.clear();
    assertThat(nora.put(path(), HOOKED, "If-Match", "\"0\""))
        .hasStatusOk()
        .hasHeader("ETag", "\"1\"")
        .bodyJson()
        .extractingPath("members")
        .isEqualTo(2);
    assertThat(events.stream(Changed.class))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.before()).isEqualTo(Map.of("name", "north"));
          assertThat(told.after())
              .containsOnlyKeys("name", "mailbox", "teamsWebhook", "chatWebhook");
        });
    assertThat(nora.put(path(), HOOKED, "If-Match", "\"0\""))
        .hasStatus(HttpStatus.PRECONDITION_FAILED);
  }

  @Test
  void webhooks_are_shown_in_full_to_who_may_change_them_alone() {
    nora.put(path(), HOOKED, "If-Match", "\"0\"");
    assertThat(nora.get(path()))
        .bodyJson()
        .extractingPath("chatWebhook")
        .isEqualTo("https://chat.example.org/secret");
    assertThat(ned.get(path()))
        .bodyJson()
        .extractingPath("chatWebhook")
        .asString()
        .startsWith("https://chat.example.org/…")
        .doesNotContain("secret");
  }

  @Test
  void a_team_with_members_cannot_be_deleted_and_the_refusal_lists_them() {
    assertThat(nora.delete(path()))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"type":"urn:evenhand:refusal:team-has-members",
             "members":[{"id":"%s","displayName":"ned"},{"id":"%s","displayName":"nora"}]}
            """
                .formatted(ned.person().id(), nora.person().id()));
  }

  @Test
  void a_team_whose_members_are_deleted_can_be_deleted() {
    admin.delete("/api/people/" + ned.person().id());
    admin.delete("/api/people/" + nora.person().id());
    assertThat(admin.delete(path())).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(admin.get(path())).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(admin.post("/api/teams", "{\"name\":\"NORTH\"}")).hasStatus(HttpStatus.CREATED);
  }

  @Test
  void a_team_name_is_used_once_whatever_its_case() {
    assertThat(admin.post("/api/teams", HOOKED))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"type\":\"urn:evenhand:refusal:team-name-taken\",\"field\":\"name\"}");
  }

  @Test
  void every_fault_is_named_at_once() {
    for (var hook :
        new String[] {
          "http://x.example/y", "https://", "https://me@x.example", "ftp:x", "no url"
        }) {
      assertThat(
              admin.post(
                  "/api/teams",
                  "{\"name\":\" \",\"mailbox\":\"x\",\"teamsWebhook\":\"%s\",\"chatWebhook\":\"%s\"}"
                      .formatted(hook, hook)))
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
          .bodyJson()
          .extractingPath("errors[*].field")
          .asArray()
          .containsExactly("name", "mailbox", "teamsWebhook", "chatWebhook");
    }
    assertThat(admin.post("/api/teams", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void teams_are_listed_by_name_with_their_number_of_members() {
    assertThat(ned.get("/api/teams?sort=-name&limit=1"))
        .bodyJson()
        .isLenientlyEqualTo("{\"items\":[{\"name\":\"north\",\"members\":2}],\"total\":2}");
    assertThat(ned.get("/api/teams?q=GLOB"))
        .bodyJson()
        .isLenientlyEqualTo("{\"items\":[{\"name\":\"global\",\"members\":0}],\"total\":1}");
  }

  @Test
  void a_team_of_another_company_does_not_exist() {
    var stranger = Desk.inNewCompany(context);
    assertThat(stranger.get(path())).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(stranger.put(path(), HOOKED, "If-Match", "\"0\"")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(stranger.delete(path())).hasStatus(HttpStatus.NOT_FOUND);
  }

  private String path() {
    return "/api/teams/" + north;
  }
}
