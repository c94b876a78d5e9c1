package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.roster.SwapBench;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LogApiTest {
  @Autowired ApplicationContext context;
  private SwapBench bench;

  @BeforeEach
  void open() {
    bench = new SwapBench(context);
    bench.edit(
        Map.of(
            "day", "mon", "turn", 1, "out", bench.board.id("joan"), "in", bench.board.id("pere")));
  }

  @Test
  void the_log_tells_who_changed_what_the_newest_first() {
    var log = bench.pere.get(bench.week() + "/changes").json();
    assertThat(log.path("total").asInt()).isEqualTo(5);
    var last = log.at("/items/0");
    assertThat(last.path("number").asInt()).isEqualTo(2);
    assertThat(last.path("kind").asString()).isEqualTo("edit");
    assertThat(last.path("byName").asString()).isEqualTo("planner");
    assertThat(last.path("date").asString()).isEqualTo(SwapBench.MONDAY.toString());
    assertThat(last.path("start").asString()).isEqualTo("10:00");
    assertThat(last.path("end").asString()).isEqualTo("11:00");
    assertThat(last.path("from").asString()).isEqualTo(bench.board.id("joan"));
    assertThat(last.path("fromName").asString()).isEqualTo("joan");
    assertThat(last.path("toName").asString()).isEqualTo("pere");
    assertThat(log.at("/items/1/from").isMissingNode() || log.at("/items/1/from").isNull())
        .isTrue();
  }

  @Test
  void its_pages_follow_each_other() {
    var path = bench.week() + "/changes?limit=3";
    var first = bench.ana.get(path).json();
    var rest = bench.ana.get(path + "&cursor=" + first.path("next").asString()).json();
    assertThat(first.path("items").size()).isEqualTo(3);
    assertThat(rest.path("items").size()).isEqualTo(2);
    assertThat(rest.path("next").isNull()).isTrue();
    assertThat(rest.at("/items/0")).isNotEqualTo(first.at("/items/2"));
    assertThat(bench.ana.get(path + "&cursor=eAp4").status()).isEqualTo(422);
  }

  @Test
  void it_is_exported_whole_as_a_table() {
    var csv = bench.ana.get(bench.week() + "/changes.csv");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.header("Content-Disposition"))
        .contains("roster-" + SwapBench.MONDAY + "-changes.csv");
    var lines = csv.text().strip().split("\r\n");
    assertThat(lines).hasSize(6);
    assertThat(lines[0]).isEqualTo("at,by,version,kind,comment,date,start,end,from,to");
    assertThat(lines[1])
        .endsWith(",planner,2,edit,," + SwapBench.MONDAY + ",10:00,11:00,joan,pere");
  }

  @Test
  void the_log_of_another_company_is_empty() {
    var elsewhere = TestClient.found(context);
    assertThat(elsewhere.get(bench.week() + "/changes").json().path("total").asInt()).isZero();
  }
}
