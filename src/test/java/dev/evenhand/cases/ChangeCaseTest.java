package dev.evenhand.cases;

import static dev.evenhand.cases.Office.holder;
import static dev.evenhand.cases.Office.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ChangeCaseTest {
  private static final Map<String, Object> BECAUSE = Map.of("comment", "because");

  @Autowired ApplicationContext context;
  private Office office;
  private TestClient amy;
  private TestClient ben;
  private TestClient stranger;
  private String path;

  @BeforeEach
  void open() {
    office = new Office(context);
    amy = office.person("amy");
    ben = office.person("ben");
    stranger = office.person("stranger");
    office.queue("Printers", amy.person().id(), ben.person().id());
    path = "/api/cases/" + id(office.arrives("C-1", "Printers"));
  }

  @Test
  void a_case_is_reassigned_to_somebody_who_never_had_it_until_nobody_is_left() {
    assertThat(holder(amy.post(path + "/assign", Map.of("mode", "auto-reassign"))))
        .isEqualTo("ben");
    var again = amy.post(path + "/assign", Map.of("mode", "auto-reassign"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(holder(again)).isEqualTo("ben");
  }

  @Test
  void a_case_is_given_to_a_named_person() {
    var given =
        amy.post(path + "/assign", Map.of("mode", "manual", "holder", "ben", "comment", "swap"));
    assertThat(holder(given)).isEqualTo("ben");
    var again = amy.post(path + "/assign", Map.of("mode", "manual", "holder", "ben"));
    assertThat(again.refusal()).isEqualTo("already-held");
    var nobody = amy.post(path + "/assign", Map.of("mode", "manual", "holder", "zoe"));
    assertThat(nobody.json().path("field").asString()).isEqualTo("holder");
  }

  @Test
  void an_assignment_sent_again_changes_nothing() {
    var headers = Map.of("Idempotency-Key", "k");
    var body = Map.of("mode", "auto-reassign");
    var first = amy.send("POST", path + "/assign", body, headers);
    var again = amy.send("POST", path + "/assign", body, headers);
    assertThat(again.json()).isEqualTo(first.json());
  }

  @Test
  void putting_back_needs_a_comment_and_keeps_the_history() {
    assertThat(amy.post(path + "/unassign", Map.of()).json().path("field").asString())
        .isEqualTo("comment");
    var released = amy.post(path + "/unassign", BECAUSE);
    assertThat(released.json().path("case").path("state").asString()).isEqualTo("parked");
    assertThat(holder(released)).isEmpty();
    assertThat(amy.post(path + "/unassign", BECAUSE).refusal()).isEqualTo("not-held");
    var history = office.admin.get(path + "/history");
    assertThat(Office.each(history, "mode")).containsExactly("auto", "release");
    assertThat(Office.each(history, "comment")).containsExactly("", "because");
    var last = history.json().path("items").path(1);
    assertThat(last.path("from").path("username").asString()).isEqualTo("amy");
    assertThat(last.path("person").isNull()).isTrue();
    assertThat(last.path("by").asString()).isEqualTo("amy");
  }

  @Test
  void a_case_is_completed_once_and_can_be_opened_again() {
    assertThat(amy.post(path + "/reopen").refusal()).isEqualTo("already-held");
    var done = amy.post(path + "/complete", BECAUSE);
    assertThat(done.json().path("case").path("state").asString()).isEqualTo("done");
    assertThat(done.json().path("case").path("doneAt").isNull()).isFalse();
    assertThat(amy.post(path + "/complete").refusal()).isEqualTo("already-done");
    assertThat(amy.post(path + "/assign", Map.of("mode", "auto")).refusal())
        .isEqualTo("already-done");
    var open = amy.post(path + "/reopen");
    assertThat(open.json().path("case").path("state").asString()).isEqualTo("held");
    assertThat(holder(open)).isEqualTo("amy");
  }

  @Test
  void a_case_nobody_has_can_be_neither_completed_nor_opened_again() {
    amy.post(path + "/unassign", BECAUSE);
    assertThat(amy.post(path + "/complete").refusal()).isEqualTo("not-held");
    assertThat(amy.post(path + "/reopen").refusal()).isEqualTo("not-done");
  }

  @Test
  void facts_are_changed_by_those_who_saw_the_present_version() {
    assertThat(patch(amy, "{}", null).status()).isEqualTo(428);
    var edited = patch(amy, "{\"priority\":\"P1\",\"subject\":\"New\"}", version());
    assertThat(edited.status()).isEqualTo(200);
    assertThat(edited.json().path("priority").asString()).isEqualTo("P1");
    assertThat(edited.json().path("subject").asString()).isEqualTo("New");
    assertThat(edited.header("ETag")).isEqualTo("\"" + version() + "\"");
    var stale = patch(amy, "{\"subject\":\"Newer\"}", version() - 1);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.refusal()).isEqualTo("changed-meanwhile");
    var wrong = patch(amy, "{\"priority\":\"high\"}", version());
    assertThat(wrong.json().path("field").asString()).isEqualTo("priority");
  }

  @Test
  void strangers_see_a_case_and_change_nothing() {
    assertThat(stranger.get(path).json().path("mayChange").asBoolean()).isFalse();
    assertThat(stranger.post(path + "/assign", Map.of("mode", "auto-reassign")).status())
        .isEqualTo(403);
    assertThat(stranger.post(path + "/unassign", BECAUSE).status()).isEqualTo(403);
    assertThat(stranger.post(path + "/complete").status()).isEqualTo(403);
    assertThat(stranger.post(path + "/reopen").status()).isEqualTo(403);
    assertThat(patch(stranger, "{}", version()).status()).isEqualTo(403);
    assertThat(stranger.get(path).json().path("holder").path("username").asString())
        .isEqualTo("amy");
  }

  @Test
  void whoever_claims_gets_the_most_urgent_and_oldest_case() {
    amy.post(path + "/unassign", BECAUSE);
    assertThat(ben.get("/api/my-work").json().path("waitingICouldTake").asInt()).isEqualTo(1);
    var claimed = ben.post("/api/cases/claim", Map.of());
    assertThat(holder(claimed)).isEqualTo("ben");
    assertThat(claimed.json().path("case").path("mode").asString()).isEqualTo("claim");
    var nothing = ben.post("/api/cases/claim");
    assertThat(nothing.status()).isEqualTo(404);
    assertThat(nothing.refusal()).isEqualTo("nothing-waiting");
    var mine = ben.get("/api/my-work").json();
    assertThat(mine.path("held").path(0).path("caseId").asString()).isEqualTo("C-1");
    assertThat(mine.path("waitingICouldTake").asInt()).isZero();
    assertThat(mine.path("newest").path("id"))
        .isEqualTo(mine.path("held").path(0).path("decisionId"));
  }

  @Test
  void cases_are_claimed_from_queues_one_supports() {
    var phones = office.queue("Phones", ben.person().id());
    assertThat(amy.post("/api/cases/claim", Map.of("queueId", phones.value())).status())
        .isEqualTo(403);
    assertThat(ben.post("/api/cases/claim", Map.of("queueId", phones.value())).refusal())
        .isEqualTo("nothing-waiting");
    assertThat(stranger.post("/api/cases/claim").refusal()).isEqualTo("nothing-waiting");
    var unknown = ben.post("/api/cases/claim", Map.of("queueId", amy.person().id().value()));
    assertThat(unknown.json().path("field").asString()).isEqualTo("queueId");
  }

  private int version() {
    return amy.get(path).json().path("version").asInt();
  }

  private Answer patch(TestClient client, String body, @Nullable Integer version) {
    var headers =
        version == null ? Map.<String, String>of() : Map.of("If-Match", "\"" + version + "\"");
    return client.send("PATCH", path, body, headers);
  }
}
