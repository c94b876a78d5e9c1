package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExportApiTest {
  private static final String WEEK = "/api/roster/weeks/" + Switchboard.WEEK;

  @Autowired ApplicationContext context;

  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void publish() {
    board = new Switchboard(context, "ana", "joan");
    Switchboard.must(
        board.planner.put(
            "/api/roster/people/" + board.id("ana"),
            Map.of("ideal", 5, "extension", "<i>1</i>", "colour", "#0b645f"),
            1));
    bench = new PlanningBench(board);
    bench.publish();
  }

  @Test
  void a_week_as_csv_has_a_row_for_each_cell() {
    var answer = board.person("joan").get(WEEK + "/export?format=csv");
    assertThat(answer.header("Content-Disposition")).contains("roster-2026-12-28-1.csv");
    var lines = answer.text().replace("\uFEFF", "").lines().toList();
    assertThat(lines.getFirst()).isEqualTo("date,day,from,to,line,username,name,extension");
    assertThat(lines).hasSize(5);
    assertThat(lines.get(1)).startsWith("2026-12-28,mon,09:00,10:00,1,");
  }

  @Test
  void a_week_as_yaml_reads_back() {
    var text = board.admin.get(WEEK + "/export?format=yaml").text();
    Map<String, Object> week = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    assertThat(week)
        .containsEntry("format", "evenhand-week/1")
        .containsEntry("version", 1)
        .containsEntry("zone", "Europe/Madrid")
        .containsEntry("week", "2026-12-28");
    assertThat(week.get("days")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(2);
  }

  @Test
  void a_week_as_a_page_needs_nothing_else_and_runs_nothing() {
    var answer = board.admin.get(WEEK + "/export?format=html");
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.text())
        .contains("Week of 28 December 2026", "&lt;i&gt;1&lt;/i&gt;", "#0b645f")
        .doesNotContain("<i>", "<script", "http://", "https://");
  }

  @Test
  void a_week_as_a_calendar_has_an_entry_for_each_turn_somebody_has() throws Exception {
    var text = board.admin.get(WEEK + "/export?format=ics").text();
    var calendar = new CalendarBuilder().build(new StringReader(text));
    long taken =
        bench
            .week()
            .path("grid")
            .path("cells")
            .valueStream()
            .filter(cell -> cell.path("people").size() > 0)
            .count();
    assertThat(calendar.getComponents("VEVENT")).hasSize((int) taken);
  }

  @Test
  void older_versions_and_what_a_run_found_are_files_too() {
    var first = bench.at("mon", 0);
    var change = Map.of("day", "mon", "turn", 0, "out", first);
    var edit = Map.of("seen", 1, "changes", List.of(change));
    Switchboard.must(board.planner.post(WEEK + "/edits", edit));
    var now = board.admin.get(WEEK + "/export?format=csv").text();
    var before = board.admin.get(WEEK + "/versions/1/export?format=csv").text();
    assertThat(now.lines().toList().get(1)).isEqualTo("2026-12-28,mon,09:00,10:00,1,,,");
    assertThat(before).isNotEqualTo(now);
    var run = bench.begin(Map.of());
    bench.awaitState(run, "ended");
    var found = board.admin.get("/api/roster/runs/" + run + "/export?format=yaml");
    assertThat(found.text()).contains("evenhand-week/1").doesNotContain("version:");
  }

  @Test
  void what_there_is_not_is_not_exported() {
    assertThat(board.admin.get("/api/roster/weeks/2027-01-04/export?format=csv").status())
        .isEqualTo(404);
    assertThat(board.admin.get(WEEK + "/versions/9/export?format=csv").status()).isEqualTo(404);
    var wrong = board.admin.get(WEEK + "/export?format=pdf");
    assertThat(wrong.json().path("field").asString()).isEqualTo("format");
  }

  @Test
  void loads_have_every_step_and_say_who_was_cut() {
    board.busy("ana", Map.of("weekday", "mon"));
    board.busy("ana", Map.of("weekday", "tue", "from", "09:00", "to", "10:00"));
    var text = board.admin.get(WEEK + "/loads/export.csv").text().replace("\uFEFF", "");
    var lines = text.lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo(
            "username,name,ideal,credit,prorated,rounded,capacity,bound,limited,completed,final,"
                + "overload,creditAfter,warning");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("ana,ana,5.0,0,2.0,2,1,1,1,").endsWith("cut by capacity");
  }
}
