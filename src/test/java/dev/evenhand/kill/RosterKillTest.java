package dev.evenhand.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Two planners edit one week as fast as they can, a third publishes what a run has found over it
/// again and again, and Evenhand is killed in the middle of all that.
class RosterKillTest {
  private static final String WEEK = "/api/roster/weeks/2026-12-28";
  private static final int EACH = 6;

  @TempDir Path data;
  private final Deque<EvenhandProcess> started = new ArrayDeque<>();

  @AfterEach
  void leave_no_process_behind() throws InterruptedException {
    for (var process : started) {
      process.stop();
    }
    Leftovers.end(data);
  }

  @Test
  void a_kill_under_fire_loses_no_edit_and_the_log_tells_all()
      throws IOException, InterruptedException {
    var first = start();
    assertThat(first.setUp().status()).isEqualTo(201);
    open(first, "ada", "mary", "jean");
    var run = plan(first);
    assertThat(publish(first, run, 0).status()).isEqualTo(200);
    var later = plan(first);

    var storm = new RosterStorm(first, WEEK);
    storm.edit("one");
    storm.edit("two");
    storm.publish(later);
    storm.awaitAcknowledgedOfEach(EACH);
    first.kill();
    var acknowledged = storm.end();
    assertThat(acknowledged.stream().map(RosterStorm.Acknowledged::who))
        .contains("one", "two", "run");

    var second = start();
    var book = new RosterBooks(second, WEEK);
    book.has(acknowledged);
    book.isToldByItsLog();
    book.isFoundRight();
    book.hasCreditsOfWhatIsInForce();
    assertThat(RosterStorm.swap(second, WEEK, "after").status()).isEqualTo(200);
    repair(second);
    book.isToldByItsLog();
    book.isFoundRight();
  }

  @Test
  void a_run_whose_process_was_killed_goes_on_from_its_best_in_another()
      throws IOException, InterruptedException {
    var first = start();
    assertThat(first.setUp().status()).isEqualTo(201);
    var names = IntStream.range(0, 30).mapToObj("p%d"::formatted).toArray(String[]::new);
    open(first, names);
    var wish =
        Map.of(
            "week",
            "2026-12-28",
            "days",
            List.of("mon", "tue", "wed", "thu", "fri"),
            "hours",
            IntStream.range(8, 21).mapToObj("%02d:00"::formatted).toList(),
            "lines",
            10,
            "seconds",
            600);
    var begun = first.post("/api/roster/runs", wish, "a run that lasts");
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    var path = "/api/roster/runs/" + begun.json().at("/run/id").asString();
    await(first, path, run -> run.at("/run/cost").isNumber());
    first.kill();

    var second = start();
    var left = second.get(path).json();
    assertThat(left.at("/run/state").asString()).isEqualTo("running");
    var before = left.path("points").size();
    var gone = await(second, path, run -> run.path("points").size() > before);
    assertThat(gone.at("/run/cost").asLong()).isLessThanOrEqualTo(left.at("/run/cost").asLong());
    assertThat(second.post(path + "/stop", Map.of()).status()).isEqualTo(200);
    await(second, path, run -> !run.at("/run/state").asString().equals("running"));
  }

  private static JsonNode await(EvenhandProcess evenhand, String path, Predicate<JsonNode> until)
      throws InterruptedException {
    for (int look = 0; look < 900; look++) {
      var run = evenhand.get(path).json();
      if (until.test(run)) {
        return run;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("Expected something else in time: " + evenhand.get(path));
  }

  /// Whoever has the first turn falls ill; the week is full again with as few moves as can be.
  private static void repair(EvenhandProcess evenhand) throws InterruptedException {
    var ill = evenhand.get(WEEK).json().at("/grid/cells/0/people/0").asString();
    var mark = Map.of("personId", ill, "date", "2026-12-28", "reason", "ill");
    assertThat(evenhand.post("/api/roster/busy", mark).status()).isEqualTo(201);
    assertThat(evenhand.get(WEEK).json().path("breaches")).isNotEmpty();
    var begun = evenhand.post(WEEK + "/repair", Map.of("seconds", 20));
    var path = awaitEnd(evenhand, begun);
    var run = evenhand.get(path).json();
    assertThat(run.at("/run/isOptimal").asBoolean()).isTrue();
    assertThat(run.at("/best/empty").asInt()).isZero();
    var moves = evenhand.get(path + "/moves").json();
    assertThat(moves.path("moves").size()).isBetween(1, 4);
    assertThat(moves.path("moves").valueStream().map(move -> move.at("/why/code").asString()))
        .contains("breaks");
    var seen = moves.path("number").asInt();
    assertThat(publish(evenhand, path, seen).status()).isEqualTo(200);
    var week = evenhand.get(WEEK).json();
    assertThat(week.at("/version/kind").asString()).isEqualTo("repair");
    assertThat(week.path("breaches")).isEmpty();
  }

  private EvenhandProcess start() throws IOException, InterruptedException {
    var process = EvenhandProcess.start(data);
    started.push(process);
    return process;
  }

  private static void open(EvenhandProcess evenhand, String... names) {
    var settings = new HashMap<String, Object>();
    settings.put("days", List.of("mon", "tue", "wed"));
    settings.put("hours", List.of("09:00", "10:00", "11:00"));
    settings.put("lines", 1);
    settings.put("rules", Map.of());
    settings.put("weights", Map.of("emptySquared", 100));
    settings.put("edits", "refuse");
    assertThat(evenhand.put("/api/roster/settings", settings, 0).status()).isEqualTo(200);
    for (var name : names) {
      var wanted = Map.of("username", name, "email", name + "@orchard.test");
      var id = evenhand.post("/api/people", wanted).json().path("id").asString();
      var roster = Map.of("ideal", 5, "planned", true);
      assertThat(evenhand.put("/api/roster/people/" + id, roster, 0).status()).isEqualTo(200);
    }
  }

  private static String plan(EvenhandProcess evenhand) throws InterruptedException {
    var wish = Map.of("week", "2026-12-28", "seconds", 20);
    var begun = evenhand.post("/api/roster/runs", wish, "a run " + System.nanoTime());
    return awaitEnd(evenhand, begun);
  }

  private static String awaitEnd(EvenhandProcess evenhand, Answer begun)
      throws InterruptedException {
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    var path = "/api/roster/runs/" + begun.json().at("/run/id").asString();
    for (int look = 0; look < 600; look++) {
      if (evenhand.get(path).json().at("/run/state").asString().equals("ended")) {
        return path;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("Expected the run to end: " + evenhand.get(path));
  }

  private static Answer publish(EvenhandProcess evenhand, String run, int seen) {
    return evenhand.post(run + "/publish", Map.of("seen", seen), "publish " + seen);
  }
}
