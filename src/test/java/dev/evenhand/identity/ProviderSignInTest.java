package dev.evenhand.identity;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.company.Companies;
import dev.evenhand.people.Actor;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProviderSignInTest extends OwnInstallation {
  private static final String HOME = "/";
  private static final String FAILED = "/sign-in?refused=provider-failed";
  private static final String UNKNOWN = "/sign-in?refused=unknown-person";
  private static final String NOT_VERIFIED = "/sign-in?refused=email-not-verified";

  @Autowired Companies companies;
  @Autowired People people;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void an_honest_provider() {
    PROVIDER.forgedNonce = null;
    vouchesFor(EMAIL, true);
  }

  private static void vouchesFor(String email, boolean isVerified) {
    PROVIDER.claims = Map.of("sub", email, "email", email, "email_verified", isVerified);
  }

  /// Goes to the provider and comes back with its code.
  private static URI code(TestBrowser browser) {
    var start = browser.get("/api/sign-in/acme");
    assertThat(start.status()).isEqualTo(302);
    return next(browser.follow(next(start)));
  }

  private static URI next(Answer redirect) {
    return URI.create(redirect.header("Location"));
  }

  /// Where in our client the whole way ends.
  private static String end(Answer redirect) {
    assertThat(redirect.status()).isEqualTo(302);
    return redirect.header("Location").replaceFirst("^http://localhost:\\d+", "");
  }

  private String signIn(TestBrowser browser) {
    return end(browser.follow(code(browser)));
  }

  @Test
  void the_provider_is_offered_on_the_sign_in_screen() {
    var methods = new TestBrowser(context).get("/api/session/methods").json();
    assertThat(methods.at("/providers/0/name").asString()).isEqualTo("Acme ID");
    assertThat(methods.at("/providers/0/url").asString()).isEqualTo("/api/sign-in/acme");
  }

  @Test
  void whoever_the_provider_vouches_for_is_signed_in() {
    var browser = new TestBrowser(context);
    assertThat(signIn(browser)).isEqualTo(HOME);
    assertThat(browser.get("/api/session").json().at("/person/email").asString()).isEqualTo(EMAIL);
    assertThat(browser.delete("/api/session").status()).isEqualTo(204);
  }

  @Test
  void upper_case_in_the_address_does_not_matter() {
    vouchesFor("Grace@Orchard.TEST", true);
    assertThat(signIn(new TestBrowser(context))).isEqualTo(HOME);
  }

  @Test
  void an_unknown_address_is_refused_on_the_sign_in_screen() {
    vouchesFor("nobody@elsewhere.test", true);
    var browser = new TestBrowser(context);
    assertThat(signIn(browser)).isEqualTo(UNKNOWN);
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void an_address_the_provider_has_not_verified_signs_nobody_in() {
    vouchesFor(EMAIL, false);
    refusesAsNotVerified();
    PROVIDER.claims = Map.of("sub", "grace", "email", EMAIL, "email_verified", "no");
    refusesAsNotVerified();
    PROVIDER.claims = Map.of("sub", "grace", "email", EMAIL);
    refusesAsNotVerified();
    PROVIDER.claims = Map.of("sub", "grace");
    refusesAsNotVerified();
  }

  @Test
  void whether_an_address_that_is_not_verified_belongs_to_somebody_is_not_told() {
    vouchesFor("nobody@elsewhere.test", false);
    refusesAsNotVerified();
  }

  @Test
  void who_owns_the_address_finds_such_an_attempt_in_the_audit() {
    var email = UUID.randomUUID() + "@orchard.test";
    var owner = create(email);
    vouchesFor(email, false);
    refusesAsNotVerified();
    await().atMost(20, SECONDS).until(() -> refusals(owner) == 1);
  }

  private int refusals(Person person) {
    return companies.transact(
        companies.all().getFirst(),
        () ->
            jdbc.sql(
                    """
                    select count(*) from audit_entry
                    where action = 'sign-in-refused' and subject_id = :person
                    """)
                .param("person", person.id().toString())
                .query(Integer.class)
                .single());
  }

  private void refusesAsNotVerified() {
    var browser = new TestBrowser(context);
    assertThat(signIn(browser)).isEqualTo(NOT_VERIFIED);
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_username_is_no_address() {
    vouchesFor("admin", true);
    assertThat(signIn(new TestBrowser(context))).isEqualTo(UNKNOWN);
  }

  @Test
  void a_person_who_is_switched_off_is_refused() {
    var email = UUID.randomUUID() + "@orchard.test";
    var person = create(email);
    vouchesFor(email, true);
    assertThat(signIn(new TestBrowser(context))).isEqualTo(HOME);
    companies.transact(
        companies.all().getFirst(), () -> people.change(person.activated(false), Actor.EVENHAND));
    assertThat(signIn(new TestBrowser(context))).isEqualTo("/sign-in?refused=not-active");
  }

  @Test
  void a_forged_nonce_is_refused() {
    PROVIDER.forgedNonce = "of another sign-in";
    var browser = new TestBrowser(context);
    assertThat(signIn(browser)).isEqualTo(FAILED);
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_code_somebody_else_was_given_is_refused_because_its_verifier_is_missing() {
    var victim = code(new TestBrowser(context));
    var thief = new TestBrowser(context);
    var own = code(thief);
    var stolen =
        own.toString().replaceFirst("code=[^&]*", victim.getQuery().replaceFirst("&.*", ""));
    assertThat(end(thief.follow(URI.create(stolen)))).isEqualTo(FAILED);
    assertThat(thief.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_state_of_another_browser_is_refused() {
    var address = code(new TestBrowser(context));
    assertThat(end(new TestBrowser(context).follow(address))).isEqualTo(FAILED);
  }

  @Test
  void a_code_works_once() {
    var browser = new TestBrowser(context);
    var address = code(browser);
    assertThat(end(browser.follow(address))).isEqualTo(HOME);
    assertThat(end(browser.follow(address))).isEqualTo(FAILED);
  }

  @Test
  void signing_in_starts_a_new_session() {
    var browser = new TestBrowser(context);
    var address = code(browser);
    var before = browser.cookie("evenhand");
    browser.follow(address);
    assertThat(browser.cookie("evenhand")).isPresent().isNotEqualTo(before);
  }

  private Person create(String email) {
    var name = "p" + UUID.randomUUID().toString().substring(0, 8);
    var wanted = NewPerson.user(name, "", "", email, ZoneOffset.UTC);
    var result =
        companies.transact(companies.all().getFirst(), () -> people.create(wanted, Actor.EVENHAND));
    return ((PersonResult.Done) result).person();
  }
}
