package dev.evenhand.roster.web.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestDatabase;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// The week goes over the end of the year: its Friday is New Year's Day.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RosterFairnessApiTest {
  private static final String FAIRNESS = "/api/roster/fairness";
  private static final String RANGE = "?from=2026-12-21&to=2027-01-05";
  @Autowired ApplicationContext context;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void publish() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
    board.set(Map.of("days", List.of("thu", "fri"), "hours", List.of("10:00", "12:00", "14:00")));
    var wish = Map.<String, Object>of("weekday", "fri", "from", "10:00", "to", "12:00");
    for (var name : List.of("ana", "joan")) {
      var optional = new HashMap<>(wish);
      optional.put("optional", true);
      board.busy(name, optional);
    }
    bench.publish();
  }

  @Test
  void everybody_has_turns_by_week_and_in_all() {
    var report = report();
    assertThat(report.path("weeks").valueStream().map(JsonNode::asString))
        .containsExactly("2026-12-21", "2026-12-28", "2027-01-04");
    assertThat(report.path("people").size()).isEqualTo(2);
    for (var name : List.of("ana", "joan")) {
      var row = row(report, name);
      assertThat(row.path("weeks").valueStream().map(week -> week.path("turns").asInt()))
          .containsExactly(0, 2, 0);
      assertThat(row.at("/total/turns").asInt()).isEqualTo(2);
      assertThat(row.at("/total/firstLine").asInt()).isEqualTo(2);
    }
    assertThat(sum(report, "undesired")).isEqualTo(1);
    assertThat(sum(report, "fridayAfternoon")).isEqualTo(1);
    assertThat(spread(report, "turns").path("stdev").asDouble()).isZero();
    assertThat(spread(report, "fridayAfternoon").path("max").asDouble()).isEqualTo(1);
    assertThat(spread(report, "fridayAfternoon").path("mean").asDouble()).isEqualTo(0.5);
    assertThat(spread(report, "fridayAfternoon").path("stdev").asDouble()).isEqualTo(0.5);
  }

  @Test
  void every_figure_says_of_which_turns_it_is_made() {
    var afternoon = bench.at("fri", 1);
    var reasons = reasons(afternoon);
    var turns = reasons.path("turns").valueStream().toList();
    assertThat(turns).hasSize(2);
    var friday =
        turns.stream()
            .filter(turn -> turn.path("isFridayAfternoon").asBoolean())
            .findFirst()
            .orElseThrow();
    assertThat(friday.path("date").asString()).isEqualTo("2027-01-01");
    assertThat(friday.path("from").asString()).isEqualTo("12:00");
    assertThat(friday.path("week").asString()).isEqualTo("2026-12-28");
    assertThat(reasons(bench.at("fri", 0)).path("turns").valueStream())
        .anyMatch(turn -> turn.path("undesired").asString("").equals("school"));
    assertThat(board.admin.get(FAIRNESS + "/people/" + UUID.randomUUID() + RANGE).status())
        .isEqualTo(404);
  }

  @Test
  void credit_runs_on_from_before_and_says_which_movements_it_is_made_of() {
    credit("ana", "2026-12-14", "2.5", "2026-12-20T12:00:00Z");
    credit("ana", null, "-1.0", "2026-12-31T23:30:00Z");
    credit("ana", null, "4.0", "2027-01-10T23:30:00Z");
    var row = row(report(), "ana");
    assertThat(row.path("creditBefore").asDouble()).isEqualTo(2.5);
    assertThat(row.path("weeks").valueStream().map(week -> week.path("credit").asDouble()))
        .containsExactly(2.5, 1.5, 1.5);
    var credits = reasons(board.id("ana")).path("credits");
    assertThat(credits.size()).isEqualTo(1);
    assertThat(credits.at("/0/why").asString()).isEqualTo("by-hand");
    assertThat(credits.at("/0/reason").asString()).isEqualTo("a fair");
    assertThat(credits.at("/0/countsIn").asString()).isEqualTo("2026-12-28");
  }

  @Test
  void only_what_is_in_force_counts() {
    var change = Map.of("day", "fri", "turn", 1, "out", bench.at("fri", 1));
    Switchboard.must(
        board.planner.post(
            "/api/roster/weeks/" + Switchboard.WEEK + "/edits",
            Map.of("seen", 1, "changes", List.of(change))));
    var report = report();
    assertThat(sum(report, "turns")).isEqualTo(3);
    assertThat(sum(report, "fridayAfternoon")).isZero();
  }

  @Test
  void the_same_is_had_as_a_table() {
    var csv = board.person("ana").get("/api/roster/fairness.csv" + RANGE);
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.text().lines().toList())
        .hasSize(7)
        .startsWith("name,week,credit,turns,first line,undesired,friday afternoon")
        .anyMatch(line -> line.startsWith("ana,2026-12-28,0"));
  }

  @Test
  void a_range_has_its_limits() {
    assertThat(field("?from=2027-01-04&to=2026-12-27")).isEqualTo("to");
    assertThat(field("?from=2020-01-06&to=2026-12-27")).isEqualTo("to");
    assertThat(field("?from=x&to=2026-12-27")).isEqualTo("from");
    assertThat(board.admin.get(FAIRNESS + "?from=2026-12-28&to=2026-12-28").json().path("weeks"))
        .hasSize(1);
  }

  private String field(String range) {
    return board.admin.get(FAIRNESS + range).json().path("field").asString();
  }

  private JsonNode report() {
    return Switchboard.must(board.person("joan").get(FAIRNESS + RANGE)).json();
  }

  private JsonNode reasons(String person) {
    return Switchboard.must(board.admin.get(FAIRNESS + "/people/" + person + RANGE)).json();
  }

  private JsonNode row(JsonNode report, String name) {
    return report
        .path("people")
        .valueStream()
        .filter(one -> one.path("personId").asString().equals(board.id(name)))
        .findFirst()
        .orElseThrow();
  }

  private static int sum(JsonNode report, String figure) {
    return report
        .path("people")
        .valueStream()
        .mapToInt(one -> one.path("total").path(figure).asInt())
        .sum();
  }

  private static JsonNode spread(JsonNode report, String measure) {
    return report
        .path("spread")
        .valueStream()
        .filter(one -> one.path("measure").asString().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private void credit(String name, @Nullable String week, String amount, String at) {
    TestDatabase.asOwner(
        context.getEnvironment(),
        "insert into credit_entry (company_id, id, person_id, week, amount, why, reason, at)"
            + " values"
            + " ('%s', '%s', '%s', %s, %s, 'by-hand', 'a fair', '%s')"
                .formatted(
                    board.admin.company(),
                    UUID.randomUUID(),
                    board.id(name),
                    week == null ? "null" : "'" + week + "'",
                    amount,
                    at));
  }
}
