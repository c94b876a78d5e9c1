package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CreditApiTest {
  @Autowired ApplicationContext context;

  private Switchboard board;
  private String path = "";

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
    path = "/api/roster/people/" + board.id("ana") + "/credits";
  }

  @Test
  void planners_give_credit_with_a_reason_and_everybody_sees_who_did() {
    var given = board.planner.post(path, Map.of("amount", -2.5, "reason", "stood in for nobody"));
    assertThat(given.status()).isEqualTo(201);
    assertThat(given.json().path("why").asString()).isEqualTo("by-hand");
    var entry = board.person("joan").get(path).json().path("items").get(0);
    assertThat(entry.path("amount").decimalValue()).isEqualByComparingTo("-2.5");
    assertThat(entry.path("reason").asString()).isEqualTo("stood in for nobody");
    assertThat(entry.path("byName").asString()).isEqualTo("planner");
    assertThat(entry.path("week").isMissingNode() || entry.path("week").isNull()).isTrue();
    assertThat(credit("ana")).isEqualByComparingTo("-2.5");
  }

  @Test
  void what_weeks_brought_is_in_the_same_list() {
    var bench = new PlanningBench(board);
    bench.publish();
    var holder = bench.at("mon", 0);
    var change = Map.of("day", "mon", "turn", 0, "out", holder);
    var edit = Map.of("seen", 1, "changes", List.of(change));
    Switchboard.must(board.planner.post("/api/roster/weeks/" + Switchboard.WEEK + "/edits", edit));
    var all = board.admin.get("/api/roster/people/" + holder + "/credits").json().path("items");
    assertThat(all.get(0).path("week").asString()).isEqualTo(Switchboard.WEEK);
    assertThat(all.get(0).path("why").asString()).isEqualTo("edit");
    assertThat(all.get(0).path("amount").decimalValue()).isEqualByComparingTo("-1");
    assertThat(all.get(0).path("byName").asString()).isEqualTo("planner");
  }

  @Test
  void nobody_else_gives_credit_and_nothing_is_given_without_a_reason() {
    var two = Map.of("amount", 2, "reason", "x");
    assertThat(board.person("ana").post(path, two).status()).isEqualTo(403);
    assertThat(field(Map.of("amount", 2))).isEqualTo("reason");
    assertThat(field(Map.of("reason", "x"))).isEqualTo("amount");
    assertThat(field(Map.of("reason", "x", "amount", 0.04))).isEqualTo("amount");
    assertThat(field(Map.of("reason", "x", "amount", 501))).isEqualTo("amount");
    var nobody = "/api/roster/people/" + UUID.randomUUID() + "/credits";
    assertThat(board.planner.post(nobody, two).status()).isEqualTo(404);
    assertThat(board.planner.get(nobody).status()).isEqualTo(404);
    assertThat(board.admin.get(path).json().path("total").asInt()).isZero();
  }

  @Test
  void the_same_request_gives_once_and_the_audit_tells_of_it() {
    var two = Map.of("amount", 2, "reason", "covered for Joan");
    var key = Map.of("Idempotency-Key", "once");
    assertThat(board.planner.send("POST", path, two, key).status()).isEqualTo(201);
    assertThat(board.planner.send("POST", path, two, key).status()).isEqualTo(201);
    assertThat(credit("ana")).isEqualByComparingTo("2");
    var told =
        new PlanningBench(board)
            .awaitValue(
                () -> board.admin.get("/api/audit?action=credited").text(),
                text -> text.contains("covered for Joan"));
    assertThat(told).contains("credited");
  }

  private String field(Map<String, Object> body) {
    return board.planner.post(path, body).json().path("field").asString();
  }

  private BigDecimal credit(String name) {
    return board
        .admin
        .get("/api/roster/people")
        .json()
        .path("items")
        .valueStream()
        .filter(person -> person.path("username").asString().equals(name))
        .map(person -> person.path("credit").decimalValue())
        .findFirst()
        .orElseThrow();
  }
}
