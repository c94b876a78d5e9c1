package dev.evenhand.connect.employmenthero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.availability.DayRange;
import dev.evenhand.connect.vendor.Manners;
import dev.evenhand.connect.vendor.RenewedTokens;
import dev.evenhand.connect.vendor.TokenShelf;
import dev.evenhand.connect.vendor.Tokens;
import dev.evenhand.connect.vendor.VendorCalls;
import dev.evenhand.deals.HrSystem.ApprovedLeave;
import dev.evenhand.deals.HrSystem.Employee;
import dev.evenhand.deals.HrSystem.Organisation;
import dev.evenhand.deals.OutsideTrouble.Away;
import dev.evenhand.deals.OutsideTrouble.LockedOut;
import dev.evenhand.demo.vendors.EmploymentHeroServer;
import dev.evenhand.demo.vendors.VendorServer.Trouble;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmploymentHeroTest {
  private static final String SECRET = "secret-of-a-test";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

  private final EmploymentHeroServer server = EmploymentHeroServer.at(0, SECRET);
  private final EmploymentHeroApp app =
      new EmploymentHeroApp(
          server.address(),
          server.address(),
          "client",
          SECRET,
          URI.create("https://evenhand.test/auth/callback"));
  private final Shelf shelf = new Shelf();
  private volatile Instant now = Instant.parse("2026-03-11T00:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final EmploymentHeroSignIn signIn = new EmploymentHeroSignIn(app, calls(1), clock);
  private final EmploymentHero hero =
      new EmploymentHero(app, calls(3), new RenewedTokens(shelf, signIn::next, clock));

  /// Keeps tokens in memory.
  private static final class Shelf implements TokenShelf {
    private @Nullable Tokens tokens;

    @Override
    public synchronized Optional<Tokens> kept() {
      return Optional.ofNullable(tokens);
    }

    @Override
    public synchronized Tokens replace(Function<Optional<Tokens>, Tokens> renewal) {
      var next = renewal.apply(Optional.ofNullable(tokens));
      tokens = next;
      return next;
    }
  }

  private static VendorCalls calls(int tries) {
    return new VendorCalls(
        "Employment Hero", new Manners(1_000, tries, Duration.ofSeconds(2), Duration.ofSeconds(2)));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private void connect() {
    server.organisation("o1", "Office");
    shelf.replace(_ -> signIn.byCode(server.code()));
  }

  private void leave(String id, String status, String first, String last) {
    server.leave(
        "o1",
        Map.of(
            "id", id,
            "employee_id", "e1",
            "status", status,
            "start_date", first,
            "end_date", last));
  }

  private long askedForTokens() {
    return server.seen().stream().filter(one -> one.path().equals("/oauth2/token")).count();
  }

  @Test
  void somebody_agrees_where_the_application_asks_with_a_state_of_its_own() {
    assertThat(signIn.agreement("a state&more"))
        .hasPath("/oauth2/authorize")
        .hasParameter("client_id", "client")
        .hasParameter("response_type", "code")
        .hasParameter("redirect_uri", "https://evenhand.test/auth/callback")
        .hasParameter("state", "a state&more");
    assertThat(signIn.agreement("x").toString()).doesNotContain(SECRET);
  }

  @Test
  void organisations_and_employees_are_read() {
    connect();
    server.employee(
        "o1",
        Map.of(
            "id", "e1",
            "company_email", "Ann@X.com",
            "account_email", "ann@home.com",
            "first_name", "Ann",
            "last_name", "Lee"));
    server.employee("o1", Map.of("id", "e2", "account_email", "ben@home.com"));
    server.employee("o1", Map.of("id", "e3"));
    assertThat(hero.organisations()).containsExactly(new Organisation("o1", "Office"));
    assertThat(hero.employees("o1"))
        .containsExactly(
            new Employee("e1", "ann@x.com", "Ann Lee"),
            new Employee("e2", "ben@home.com", ""),
            new Employee("e3", "", ""));
  }

  @Test
  void leave_counts_that_is_approved_and_has_not_ended() {
    connect();
    leave("l1", "Approved", "2026-03-23T00:00:00+11:00", "2026-03-27T00:00:00+11:00");
    leave("l2", "Pending", "2026-03-23", "2026-03-27");
    leave("l3", "Approved", "2026-03-02", "2026-03-10");
    leave("l4", "Approved", "2026-03-02", "2026-03-11");
    var book = hero.approvedLeave("o1", TODAY);
    assertThat(book.leave())
        .containsExactly(
            new ApprovedLeave(
                "l1", "e1", new DayRange(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 27))),
            new ApprovedLeave("l4", "e1", new DayRange(LocalDate.of(2026, 3, 2), TODAY)));
    assertThat(book.unreadable()).isEmpty();
  }

  @Test
  void whose_leave_cannot_be_read_is_named() {
    connect();
    leave("l1", "Approved", "next week", "2026-03-27");
    assertThat(hero.approvedLeave("o1", TODAY).unreadable()).containsExactly("e1");
    leave("l2", "Approved", "2026-03-27", "2026-03-23");
    assertThat(hero.approvedLeave("o1", TODAY).leave()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 101, 250})
  void all_employees_are_read_however_many(int many) {
    connect();
    for (int id = 0; id < many; id++) {
      server.employee("o1", Map.of("id", "e" + id));
    }
    assertThat(hero.employees("o1")).doesNotHaveDuplicates().hasSize(many);
  }

  @Test
  void pages_that_changed_while_they_were_read_are_read_again() {
    connect();
    for (int id = 0; id < 250; id++) {
      server.employee("o1", Map.of("id", "e" + id));
    }
    var page = new AtomicInteger();
    server.beforePage(() -> {
      if (page.incrementAndGet() == 2) {
        server.forgetFirst("o1", "employees");
      }
    });
    assertThat(hero.employees("o1")).hasSize(249).extracting(Employee::id).contains("e100");
    server.beforePage(() -> server.forgetFirst("o1", "employees"));
    assertThatThrownBy(() -> hero.employees("o1")).isInstanceOf(Away.class);
  }

  @Test
  void tokens_are_renewed_before_they_expire_and_not_more_often() {
    connect();
    hero.organisations();
    now = now.plus(Duration.ofMinutes(12));
    hero.organisations();
    assertThat(askedForTokens()).isEqualTo(1);
    now = now.plus(Duration.ofMinutes(2));
    hero.organisations();
    hero.organisations();
    assertThat(askedForTokens()).isEqualTo(2);
  }

  @Test
  void a_token_that_is_refused_although_it_should_count_is_renewed() {
    connect();
    server.expire();
    assertThat(hero.organisations()).hasSize(1);
    assertThat(askedForTokens()).isEqualTo(2);
  }

  @Test
  void many_who_find_the_token_expired_renew_it_once() throws InterruptedException {
    connect();
    server.expire();
    var found = new AtomicInteger();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int caller = 0; caller < 30; caller++) {
        callers.execute(() -> found.addAndGet(hero.organisations().size()));
      }
      callers.shutdown();
      assertThat(callers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(found).hasValue(30);
    assertThat(askedForTokens()).isEqualTo(2);
  }

  @Test
  void who_was_disconnected_there_is_locked_out() {
    connect();
    server.revoke();
    assertThatThrownBy(hero::organisations).isInstanceOf(LockedOut.class);
  }

  @Test
  void so_is_who_was_never_connected() {
    assertThatThrownBy(hero::organisations).isInstanceOf(LockedOut.class);
    assertThat(server.seen()).isEmpty();
  }

  @Test
  void an_outage_while_tokens_are_renewed_loses_none() {
    connect();
    server.expire();
    server.meet(Trouble.fails(401), Trouble.fails(503));
    assertThatThrownBy(hero::organisations).isInstanceOf(Away.class);
    assertThat(hero.organisations()).hasSize(1);
  }

  @Test
  void too_many_calls_wait_as_they_are_told() {
    connect();
    server.meet(Trouble.tooMany(1));
    assertThat(hero.organisations()).hasSize(1);
  }

  @Test
  void secrets_are_never_shown() {
    connect();
    assertThat(app.toString()).doesNotContain(SECRET);
    assertThat(shelf.kept().orElseThrow().toString()).doesNotContain("access-", "refresh-");
  }
}
