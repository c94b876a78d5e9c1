package dev.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Actor;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.Teams;
import dev.evenhand.people.Teams.NewTeam;
import dev.evenhand.people.Teams.TeamResult;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class PasswordLinkTest {
  private static final String CHOSEN = "a password I chose";

  @Autowired ApplicationContext context;
  @Autowired Teams teams;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private static Answer ask(TestClient by, TestClient forWhom) {
    return by.post("/api/people/" + forWhom.person().id() + "/password-link");
  }

  /// The path of the API that belongs to the link.
  private static String path(Answer made) {
    assertThat(made.status()).isEqualTo(200);
    var link = URI.create(made.json().path("link").asString());
    assertThat(link.getPath()).isEqualTo("/password");
    return "/api/password-links/" + link.getQuery().replace("token=", "");
  }

  private TestBrowser stranger() {
    var browser = new TestBrowser(context);
    browser.get("/api/session/methods");
    return browser;
  }

  private static Answer choose(TestBrowser browser, String path, String password) {
    return browser.post(path, Map.of("password", password));
  }

  @Test
  void a_person_chooses_a_password_through_a_link_of_the_admin() {
    var admin = TestClient.found(context);
    var maria = admin.with("maria");
    var made = ask(admin, maria);
    var expiresAt = Instant.parse(made.json().path("expiresAt").asString());
    assertThat(Duration.between(clock.instant(), expiresAt)).isBetween(hours(23), hours(24));

    var browser = stranger();
    var whose = browser.get(path(made));
    assertThat(whose.json().path("username").asString()).isEqualTo("maria");
    assertThat(choose(browser, path(made), CHOSEN).status()).isEqualTo(204);
    assertThat(browser.signIn(maria.person().email(), CHOSEN).status()).isEqualTo(200);
  }

  @Test
  void a_link_works_once() {
    var admin = TestClient.found(context);
    var path = path(ask(admin, admin.with("maria")));
    var browser = stranger();
    assertThat(choose(browser, path, CHOSEN).status()).isEqualTo(204);
    var again = choose(browser, path, "another password");
    assertThat(again.status()).isEqualTo(404);
    assertThat(again.refusal()).isEqualTo("link-not-valid");
    assertThat(browser.get(path).status()).isEqualTo(404);
  }

  @Test
  void of_many_who_use_a_link_at_once_one_chooses() throws Exception {
    var admin = TestClient.found(context);
    var path = path(ask(admin, admin.with("maria")));
    var barrier = new CyclicBarrier(16);
    var attempts = new ArrayList<Callable<Integer>>();
    for (int n = 0; n < 16; n++) {
      var browser = stranger();
      var password = "password number " + n;
      attempts.add(() -> {
        barrier.await();
        return choose(browser, path, password).status();
      });
    }
    var statuses = new ArrayList<Integer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var status : threads.invokeAll(attempts)) {
        statuses.add(status.get());
      }
    }
    assertThat(statuses).containsOnlyOnce(204);
    assertThat(statuses.stream().filter(status -> status == 404)).hasSize(15);
  }

  @Test
  void an_unfit_password_does_not_use_the_link_up() {
    var admin = TestClient.found(context);
    var path = path(ask(admin, admin.with("maria")));
    var browser = stranger();
    assertThat(choose(browser, path, "short").status()).isEqualTo(422);
    assertThat(choose(browser, path, CHOSEN).status()).isEqualTo(204);
  }

  @Test
  void a_new_link_replaces_the_one_before() {
    var admin = TestClient.found(context);
    var maria = admin.with("maria");
    var first = path(ask(admin, maria));
    var second = path(ask(admin, maria));
    assertThat(stranger().get(first).status()).isEqualTo(404);
    assertThat(stranger().get(second).status()).isEqualTo(200);
  }

  @Test
  void a_link_expires() {
    var admin = TestClient.found(context);
    var maria = admin.with("maria");
    var path = path(ask(admin, maria));
    admin.inCompany(() ->
        jdbc.sql("update password_link set expires_at = :past where person_id = :person")
            .param("past", clock.instant().minusSeconds(1).atOffset(ZoneOffset.UTC))
            .param("person", maria.person().id().value())
            .update());
    assertThat(stranger().get(path).status()).isEqualTo(404);
    assertThat(choose(stranger(), path, CHOSEN).status()).isEqualTo(404);
  }

  @Test
  void a_chosen_password_ends_the_sessions_of_before() {
    var admin = TestClient.found(context);
    var maria = admin.with("maria");
    var signedIn = TestBrowser.signedIn(context, maria, "correct horse battery");
    choose(stranger(), path(ask(admin, maria)), CHOSEN);
    assertThat(signedIn.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void an_admin_gives_links_to_people_of_the_own_team_only() {
    var owner = TestClient.found(context);
    var team = team(owner, "North");
    var lead = owner.with(member(team, "lead", Role.ADMIN));
    var mate = owner.with(member(team, "mate", Role.USER));
    var other = owner.with("other");
    assertThat(ask(lead, mate).status()).isEqualTo(200);
    assertThat(ask(lead, other).status()).isEqualTo(403);
    assertThat(ask(lead, owner).refusal()).isEqualTo("not-allowed");
    assertThat(ask(mate, lead).status()).isEqualTo(403);
    assertThat(ask(mate, mate).status()).isEqualTo(403);
  }

  @Test
  void nobody_gets_around_the_current_password_with_a_link_to_oneself() {
    var owner = TestClient.found(context);
    assertThat(ask(owner, owner).status()).isEqualTo(403);
  }

  @Test
  void there_is_no_link_to_a_person_of_another_company() {
    var owner = TestClient.found(context);
    var elsewhere = TestClient.found(context).with("maria");
    assertThat(ask(owner, elsewhere).status()).isEqualTo(404);
  }

  private TeamId team(TestClient owner, String name) {
    var result = owner.inCompany(() -> teams.create(NewTeam.named(name), Actor.EVENHAND));
    return ((TeamResult.Done) result).team().id();
  }

  private static NewPerson member(TeamId team, String username, Role role) {
    return new NewPerson(
        username, "", "", "", team, true, ZoneOffset.UTC, "en", Set.of(role), false, false);
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }
}
