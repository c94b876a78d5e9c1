package dev.evenhand.roster.internal.swap;

import static dev.evenhand.roster.SwapBench.place;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.company.Tenancy;
import dev.evenhand.roster.SwapBench;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SwapExpiryTest {
  @Autowired ApplicationContext context;
  @Autowired SwapExpiry expiry;
  @Autowired JdbcClient jdbc;
  private SwapBench bench;

  @BeforeEach
  void open() {
    bench = new SwapBench(context);
  }

  @Test
  void a_request_ends_when_its_turn_begins() {
    var begun = bench.asked("take", Map.of());
    var later = bench.asked("take", Map.of("day", "tue"));
    begin(begun);
    expiry.run();
    expiry.run();
    assertThat(bench.state(begun)).isEqualTo("expired");
    assertThat(bench.state(later)).isEqualTo("open");
    assertThat(bench.say(bench.pere, begun, "accept").refusal()).isEqualTo("swap-in-another-state");
  }

  @Test
  void what_waits_for_a_planner_ends_too_and_remembers_who_had_agreed() {
    bench.board.set(Map.of("swapsNeedApproval", true));
    var id = bench.asked("take", Map.of());
    bench.say(bench.pere, id, "accept");
    begin(id);
    expiry.run();
    assertThat(bench.state(id)).isEqualTo("expired");
    assertThat(bench.get(id).path("taker").asString()).isEqualTo(bench.board.id("pere"));
  }

  @Test
  void a_request_ends_when_the_asker_has_the_turn_no_more() {
    var id = bench.asked("take", Map.of());
    bench.edit(
        Map.of(
            "day", "mon", "turn", 0, "out", bench.board.id("ana"), "in", bench.board.id("joan")));
    awaitState(id, "expired");
  }

  @Test
  void a_request_ends_when_the_other_has_the_wanted_turn_no_more() {
    var some = Map.of("to", bench.board.id("joan"), "theirs", place("tue", 1));
    var id = bench.asked("turn", some);
    var stays = bench.asked("take", Map.of("day", "tue"));
    bench.edit(Map.of("day", "tue", "turn", 1, "out", bench.board.id("joan")));
    awaitState(id, "expired");
    assertThat(bench.state(stays)).isEqualTo("open");
  }

  @Test
  void of_two_requests_of_one_turn_the_second_ends_when_the_first_is_done() {
    var some = Map.of("to", bench.board.id("joan"), "theirs", place("mon", 1));
    var wanted = bench.asked("turn", some);
    var given = bench.ask(bench.joan, "take", Map.of("turn", 1)).json().path("id").asString();
    bench.say(bench.pere, given, "accept");
    awaitState(wanted, "expired");
    assertThat(bench.state(given)).isEqualTo("done");
  }

  private void awaitState(String id, String state) {
    await().atMost(20, SECONDS).until(() -> bench.state(id).equals(state));
  }

  /// Moves the time at which the turn begins into the past.
  private void begin(String id) {
    bench.board.admin.inCompany(() ->
        jdbc.sql(
                """
                update swap_request set expires_at = timestamptz '2026-01-01T00:00:00Z'
                where company_id = :company and id = :id
                """)
            .param("company", Tenancy.current().value())
            .param("id", UUID.fromString(id))
            .update());
  }
}
