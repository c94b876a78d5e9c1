package dev.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonResult;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class SessionTest {
  private static final String PASSWORD = "correct horse battery";

  @Autowired ApplicationContext context;
  @Autowired People people;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource database;
  @Autowired TransactionOperations transactions;

  private TestClient maria() {
    return TestClient.found(context).with("maria");
  }

  private long sessionsOf(TestClient person) {
    return jdbc.sql("select count(*) from web_session where principal_name = :person")
        .param("person", person.person().id().toString())
        .query(Long.class)
        .single();
  }

  @Test
  void signing_out_ends_the_session_here() {
    var maria = maria();
    var here = TestBrowser.signedIn(context, maria, PASSWORD);
    var elsewhere = TestBrowser.signedIn(context, maria, PASSWORD);
    assertThat(here.delete("/api/session").status()).isEqualTo(204);
    assertThat(here.get("/api/session").status()).isEqualTo(401);
    assertThat(elsewhere.get("/api/session").status()).isEqualTo(200);
    assertThat(sessionsOf(maria)).isEqualTo(1);
  }

  @Test
  void signing_out_everywhere_ends_all_sessions_of_the_person_and_of_nobody_else() {
    var maria = maria();
    var tom = maria.with("tom");
    var here = TestBrowser.signedIn(context, maria, PASSWORD);
    var elsewhere = TestBrowser.signedIn(context, maria, PASSWORD);
    var toms = TestBrowser.signedIn(context, tom, PASSWORD);
    assertThat(here.delete("/api/sessions").status()).isEqualTo(204);
    assertThat(here.get("/api/session").status()).isEqualTo(401);
    assertThat(elsewhere.get("/api/session").status()).isEqualTo(401);
    assertThat(toms.get("/api/session").status()).isEqualTo(200);
    assertThat(sessionsOf(maria)).isZero();
  }

  @Test
  void a_session_that_is_used_all_the_time_ends_after_thirty_days() {
    var maria = maria();
    var browser = TestBrowser.signedIn(context, maria, PASSWORD);
    began(maria, Duration.ofDays(30).minusMinutes(5));
    assertThat(browser.get("/api/session").status()).isEqualTo(200);
    began(maria, Duration.ofDays(30).plusSeconds(1));
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
    assertThat(sessionsOf(maria)).isZero();
  }

  private void began(TestClient person, Duration ago) {
    jdbc.sql("update web_session set creation_time = :began where principal_name = :person")
        .param("began", context.getBean(Clock.class).instant().minus(ago).toEpochMilli())
        .param("person", person.person().id().toString())
        .update();
  }

  @Test
  void a_session_keeps_its_cookie_while_it_lasts() {
    var browser = TestBrowser.signedIn(context, maria(), PASSWORD);
    var cookie = browser.cookie("evenhand");
    assertThat(browser.get("/api/session").header("Set-Cookie")).isEmpty();
    assertThat(browser.get("/").header("Set-Cookie")).isEmpty();
    assertThat(browser.cookie("evenhand")).isEqualTo(cookie);
  }

  @Test
  void a_cookie_of_a_session_that_ended_opens_nothing() {
    var browser = TestBrowser.signedIn(context, maria(), PASSWORD);
    var cookie = browser.cookie("evenhand").orElseThrow();
    browser.delete("/api/session");
    var thief = new TestBrowser(context).sending("Cookie", "evenhand=" + cookie);
    assertThat(thief.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_person_who_is_switched_off_is_signed_out_at_once_and_for_good() {
    var maria = maria();
    var browser = TestBrowser.signedIn(context, maria, PASSWORD);
    activate(maria, false);
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
    assertThat(maria.get("/api/session").status()).isEqualTo(401);
    assertThat(new TestBrowser(context).signIn(maria.person().email(), PASSWORD).status())
        .isEqualTo(401);
    assertThat(eventually(() -> sessionsOf(maria) == 0)).isTrue();
    activate(maria, true);
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_deleted_person_is_signed_out() {
    var maria = maria();
    var browser = TestBrowser.signedIn(context, maria, PASSWORD);
    maria.inCompany(() -> people.delete(maria.person().id(), Actor.EVENHAND));
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
    assertThat(maria.get("/api/session").status()).isEqualTo(401);
    assertThat(eventually(() -> sessionsOf(maria) == 0)).isTrue();
  }

  @Test
  void nobody_locks_the_user_admin_out() {
    var admin = TestClient.found(context);
    activate(admin, false);
    assertThat(admin.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void a_session_holds_nothing_but_who_signed_in() {
    var maria = maria();
    TestBrowser.signedIn(context, maria, PASSWORD);
    var names =
        jdbc.sql(
                """
                select a.attribute_name from web_session_attributes a
                  join web_session s on s.primary_id = a.session_primary_id
                 where s.principal_name = :person order by 1
                """)
            .param("person", maria.person().id().toString())
            .query(String.class)
            .list();
    assertThat(names).hasSize(2).contains("evenhand.caller");
  }

  @Test
  void a_session_lasts_for_twelve_hours_without_use() {
    var maria = maria();
    TestBrowser.signedIn(context, maria, PASSWORD);
    var seconds =
        jdbc.sql("select max_inactive_interval from web_session where principal_name = :person")
            .param("person", maria.person().id().toString())
            .query(Integer.class)
            .single();
    assertThat(seconds).isEqualTo(12 * 60 * 60);
  }

  @Test
  void another_process_finds_the_session() {
    var maria = maria();
    var browser = TestBrowser.signedIn(context, maria, PASSWORD);
    var cookie = Base64.getDecoder().decode(browser.cookie("evenhand").orElseThrow());
    var elsewhere = new JdbcIndexedSessionRepository(new JdbcTemplate(database), transactions);
    elsewhere.setTableName("web_session");
    Session session =
        Objects.requireNonNull(elsewhere.findById(new String(cookie, StandardCharsets.UTF_8)));
    String caller = session.getAttribute("evenhand.caller");
    assertThat(caller).isEqualTo(maria.company() + "/" + maria.person().id());
  }

  private void activate(TestClient person, boolean active) {
    var result =
        person.inCompany(() -> {
          var now = people.find(person.person().id()).orElseThrow();
          return people.change(now.activated(active), Actor.EVENHAND);
        });
    assertThat(result).isInstanceOf(PersonResult.Done.class);
  }

  private static boolean eventually(BooleanSupplier claim) {
    for (int n = 0; n < 200 && !claim.getAsBoolean(); n++) {
      pause();
    }
    return claim.getAsBoolean();
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
