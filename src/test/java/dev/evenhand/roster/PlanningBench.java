package dev.evenhand.roster;

import dev.evenhand.TestClient.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// Plans weeks of a switchboard as its planner.
public final class PlanningBench {
  private static final int TRIES = 600;
  private static final Duration PAUSE = Duration.ofMillis(50);
  private final Switchboard board;

  public PlanningBench(Switchboard board) {
    this.board = board;
  }

  /// The id of a run of the week.
  public String begin(Map<String, Object> some) {
    return Switchboard.must(ask(some)).json().path("run").path("id").asString();
  }

  public Answer ask(Map<String, Object> some) {
    var body = new HashMap<String, Object>(some);
    body.putIfAbsent("week", Switchboard.WEEK);
    return board.planner.post("/api/roster/runs", body);
  }

  public JsonNode get(String id) {
    return Switchboard.must(board.planner.get("/api/roster/runs/" + id)).json();
  }

  public JsonNode await(String id, Predicate<JsonNode> until) {
    return awaitValue(() -> get(id), until);
  }

  public JsonNode awaitState(String id, String state) {
    return await(id, run -> run.path("run").path("state").asString().equals(state));
  }

  public <T> T awaitValue(Supplier<T> asked, Predicate<T> until) {
    var value = asked.get();
    for (int left = TRIES; left > 0 && !until.test(value); left--) {
      LockSupport.parkNanos(PAUSE.toNanos());
      value = asked.get();
    }
    if (!until.test(value)) {
      throw new AssertionError("Expected something else in time, but got " + value);
    }
    return value;
  }

  public void stop(String id) {
    Switchboard.must(board.planner.post("/api/roster/runs/" + id + "/stop"));
    awaitState(id, "stopped");
  }

  /// Plans the week and publishes what was found.
  public Answer publish() {
    var id = begin(Map.of());
    awaitState(id, "ended");
    return Switchboard.must(publish(id, Map.of()));
  }

  /// The same, and then takes whoever has the first turn of Monday out of it: version 2.
  public void publishWithoutTheFirst() {
    publish();
    var change = Map.of("day", "mon", "turn", 0, "out", at("mon", 0));
    Switchboard.must(
        board.planner.post(
            "/api/roster/weeks/" + Switchboard.WEEK + "/edits",
            Map.of("seen", 1, "changes", List.of(change))));
  }

  public Answer publish(String id, Map<String, Object> body) {
    return board.planner.post("/api/roster/runs/" + id + "/publish", body);
  }

  public JsonNode week() {
    return Switchboard.must(board.admin.get("/api/roster/weeks/" + Switchboard.WEEK)).json();
  }

  /// The id of the person in a turn of the one line; empty when it is nobody's.
  public String at(String day, int turn) {
    return week()
        .path("grid")
        .path("cells")
        .valueStream()
        .filter(cell -> cell.path("day").asString().equals(day))
        .filter(cell -> cell.path("turn").asInt() == turn)
        .flatMap(cell -> cell.path("people").valueStream())
        .map(JsonNode::asString)
        .findFirst()
        .orElse("");
  }
}
