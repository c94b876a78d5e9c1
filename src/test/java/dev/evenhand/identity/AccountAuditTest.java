package dev.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class AccountAuditTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String WRONG = "wrong horse battery";

  @Autowired ApplicationContext context;

  @Test
  void the_audit_tells_of_every_sign_in_and_every_refusal_and_of_no_secret() {
    var admin = TestClient.found(context);
    var maria = admin.with("maria");
    var browser = TestBrowser.signedIn(context, maria, PASSWORD);
    browser.signIn(maria.person().email(), WRONG);
    browser.delete("/api/session");

    var entries = audit(admin, "subject=session", 3);
    assertThat(entries)
        .extracting(entry -> entry.path("action").asString())
        .containsExactlyInAnyOrder("signed-in", "sign-in-refused", "signed-out");
    assertThat(entries)
        .allSatisfy(entry -> {
          assertThat(entry.path("subjectId").asString()).isEqualTo(maria.person().id().toString());
          assertThat(entry.toString()).doesNotContain(PASSWORD).doesNotContain(WRONG);
        });
  }

  @Test
  void the_audit_tells_of_tokens_but_not_their_text() {
    var admin = TestClient.found(context);
    var made = admin.post("/api/profile/tokens", Map.of("name", "nightly import"));
    admin.delete("/api/profile/tokens/" + made.json().path("id").asString());
    var entries = audit(admin, "subject=token", 3);
    assertThat(entries)
        .filteredOn(entry -> entry.path("name").asString().equals("nightly import"))
        .extracting(entry -> entry.path("action").asString())
        .containsExactlyInAnyOrder("created", "revoked");
    assertThat(entries).allSatisfy(it -> assertThat(it.toString()).doesNotContain("evh_"));
  }

  @Test
  void the_audit_tells_who_gave_a_link_and_that_it_was_used() {
    var admin = TestClient.found(context);
    var maria = admin.with("maria");
    var link =
        admin
            .post("/api/people/" + maria.person().id() + "/password-link")
            .json()
            .path("link")
            .asString();
    var secret = link.substring(link.indexOf("token=") + 6);
    var stranger = new TestBrowser(context);
    stranger.get("/api/session/methods");
    stranger.post("/api/password-links/" + secret, Map.of("password", PASSWORD));

    var entries = audit(admin, "subject=person&subjectId=" + maria.person().id(), 3);
    assertThat(entries)
        .anySatisfy(entry -> {
          assertThat(entry.path("action").asString()).isEqualTo("password-link-made");
          assertThat(entry.at("/actor/name").asString()).isEqualTo("admin");
        })
        .anySatisfy(entry -> {
          assertThat(entry.path("action").asString()).isEqualTo("password-changed");
          assertThat(entry.at("/actor/name").asString()).isEqualTo("maria");
        })
        .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain(secret));
  }

  /// The entries, once there are as many; they are written after the change.
  private static List<JsonNode> audit(TestClient admin, String filter, int count) {
    for (int n = 0; n < 200; n++) {
      var items = admin.get("/api/audit?" + filter).json().path("items");
      if (items.size() >= count) {
        return List.copyOf(items.asArray().elements());
      }
      pause();
    }
    throw new AssertionError("Expected " + count + " entries of " + filter + ".");
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
