package dev.evenhand.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Kills Evenhand between a task that somebody finished and the one that follows, and while the hub
/// writes down who has that one; and starts it again each time.
class TicketKillTest {
  private static final String WORKFLOW =
      """
      workflow: {key: w, title: W, fields: {type: object, properties: {n: {type: number}}}}
      tasks:
        - {key: first, title: First, type: FORM, output: [n], executors: submitter}
        - {key: second, title: Second, type: FORM, input: [n], executors: submitter}
      transitions:
        - {from: null, to: first}
        - {from: first, to: second}
        - {from: second, to: null, status: COMPLETED}
      tickets: [{key: t, title: T}]
      """;

  private static final String ITEMS =
      """
      select count(*), count(holder), (select count(*) from assignment a
        where a.item_id in (select id from work_item where key = '%1$s'))
      from work_item where key = '%1$s'
      """;

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
  void a_kill_between_two_tasks_loses_none_and_doubles_none()
      throws IOException, InterruptedException, SQLException {
    var first = start();
    assertThat(first.setUp().status()).isEqualTo(201);
    activate(first);
    var number = submit(first, "one");
    var task = awaitHeld(first, number, "first");
    try (var obstacle = Obstacle.raise(first, "workflow_task", "second")) {
      assertThat(complete(first, task, Map.of("n", 7)).status()).isEqualTo(200);
      obstacle.awaitSomebody();
      first.kill();
    }

    var second = start();
    var next = awaitHeld(second, number, "second");
    assertThat(second.get("/api/tickets/" + number).json().at("/fields/n").asInt()).isEqualTo(7);
    isHeldOnce(second, number + "-2");
    assertThat(complete(second, task, Map.of("n", 7)).status()).as("once more").isEqualTo(200);
    assertThat(complete(second, next, Map.of()).status()).isEqualTo(200);
    await(second, number, ticket -> ticket.at("/ticket/status").asString().equals("COMPLETED"));

    var other = submit(second, "other");
    var begun = awaitHeld(second, other, "first");
    try (var obstacle = Obstacle.raise(second, "work_item", other + "-2")) {
      assertThat(complete(second, begun, Map.of("n", 8)).status()).isEqualTo(200);
      obstacle.awaitSomebody();
      second.kill();
    }

    var third = start();
    awaitHeld(third, other, "second");
    isHeldOnce(third, other + "-2");
    new Books(third).areRight();
    assertThat(third.get("/api/ticket-errors").json().path("items")).isEmpty();
  }

  private EvenhandProcess start() throws IOException, InterruptedException {
    var process = EvenhandProcess.start(data);
    started.push(process);
    return process;
  }

  private static void activate(EvenhandProcess evenhand) {
    var me = evenhand.get("/api/people?q=admin").json().at("/items/0");
    var roles = List.of("admin", "user", "ticket_admin", "workflow_creator", "task_worker");
    var path = "/api/people/" + me.path("id").asString();
    good(evenhand.put(path, Map.of("roles", roles), me.path("version").asLong()));
    var source = Map.of("source", WORKFLOW, "format", "yaml");
    var workflow = good(evenhand.post("/api/workflows", source)).json().path("id").asString();
    var version = "/api/workflows/" + workflow + "/versions/1";
    var seen = good(evenhand.get(version)).header("ETag").replace("\"", "");
    good(
        evenhand.post(
            version + "/status", Map.of("status", "active"), "activate", Long.parseLong(seen)));
  }

  private static long submit(EvenhandProcess evenhand, String key) {
    var body = Map.of("workflow", "w", "type", "t", "data", Map.of());
    return good(evenhand.post("/api/tickets", body, key)).json().at("/ticket/number").asLong();
  }

  private static Answer complete(
      EvenhandProcess evenhand, String task, Map<String, Object> output) {
    return evenhand.post("/api/tasks/" + task + "/complete", Map.of("output", output));
  }

  /// The only open task of a ticket, once it is this one and somebody has it.
  private static String awaitHeld(EvenhandProcess evenhand, long number, String key)
      throws InterruptedException {
    var ticket =
        await(
            evenhand,
            number,
            it -> {
              var last = it.path("steps").path(it.path("steps").size() - 1);
              return last.path("key").asString("").equals(key) && last.path("holder").isObject();
            });
    var keys = ticket.path("steps").valueStream().map(step -> step.path("key").asString()).toList();
    assertThat(keys).doesNotHaveDuplicates();
    var last = ticket.path("steps").path(keys.size() - 1);
    assertThat(last.at("/holder/username").asString()).isEqualTo("admin");
    return last.path("id").asString();
  }

  private static JsonNode await(EvenhandProcess evenhand, long number, Predicate<JsonNode> wanted)
      throws InterruptedException {
    for (int look = 0; look < 900; look++) {
      var ticket = evenhand.get("/api/tickets/" + number).json();
      if (wanted.test(ticket)) {
        return ticket;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError(
        "Expected something else in time: " + evenhand.get("/api/tickets/" + number));
  }

  /// One item, one holder, one line in its history.
  private static void isHeldOnce(EvenhandProcess evenhand, String key)
      throws IOException, SQLException {
    try (var connection = evenhand.database();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(ITEMS.formatted(key))) {
      rows.next();
      var counts = List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3));
      assertThat(counts).as(key).isEqualTo(List.of(1, 1, 1));
    }
  }

  private static Answer good(Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError("Expected it to be done, but: " + answer);
    }
    return answer;
  }
}
