package dev.evenhand.kill;

import dev.evenhand.TestClient.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Planners who change one week at once until the server is gone.
final class RosterStorm {
  /// A version somebody was told of.
  record Acknowledged(int number, String kind, String comment) {
    /// Which of the planners it was.
    String who() {
      return kind.equals("run") ? kind : comment.split(" ", -1)[0];
    }
  }

  private final EvenhandProcess evenhand;
  private final String week;
  private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final List<Thread> planners = new ArrayList<>();

  RosterStorm(EvenhandProcess evenhand, String week) {
    this.evenhand = evenhand;
    this.week = week;
  }

  void edit(String planner) {
    var count = new AtomicInteger();
    begin(() -> {
      var comment = planner + " " + count.incrementAndGet();
      note(swap(evenhand, week, comment), "edit", comment);
    });
  }

  void publish(String run) {
    begin(() -> {
      int seen = evenhand.get(week).json().at("/version/number").asInt();
      var answer = evenhand.post(run + "/publish", Map.of("seen", seen), "over " + seen);
      note(answer, "run", "");
    });
  }

  /// Waits until each planner was told of so many versions.
  void awaitAcknowledgedOfEach(int many) throws InterruptedException {
    for (int look = 0; look < 6_000; look++) {
      var counts =
          acknowledged.stream()
              .collect(Collectors.groupingBy(Acknowledged::who, Collectors.counting()));
      if (counts.size() == planners.size() && Collections.min(counts.values()) >= many) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
    throw new AssertionError("Expected versions of each planner, but got " + acknowledged);
  }

  /// What was acknowledged, once everybody has noticed that the server is gone.
  List<Acknowledged> end() throws InterruptedException {
    for (var planner : planners) {
      planner.join();
    }
    return List.copyOf(acknowledged);
  }

  /// Swaps whoever has the first turn with whoever else comes last in the week.
  static Answer swap(EvenhandProcess evenhand, String week, String comment) {
    var timetable = evenhand.get(week).json();
    var cells = timetable.path("grid").path("cells").valueStream().toList();
    var one = cells.getFirst();
    var other =
        cells.reversed().stream()
            .filter(cell -> !person(cell).equals(person(one)))
            .findFirst()
            .orElseThrow();
    var changes = List.of(give(one, person(other)), give(other, person(one)));
    int seen = timetable.at("/version/number").asInt();
    return evenhand.post(
        week + "/edits", Map.of("seen", seen, "changes", changes, "comment", comment));
  }

  private static Map<String, Object> give(JsonNode cell, String to) {
    return Map.of(
        "day", cell.path("day").asString(),
        "turn", cell.path("turn").asInt(),
        "out", person(cell),
        "in", to);
  }

  private static String person(JsonNode cell) {
    return cell.path("people").get(0).asString();
  }

  private void begin(Runnable step) {
    planners.add(Thread.ofVirtual().start(() -> goOn(step)));
  }

  private static void goOn(Runnable step) {
    try {
      while (true) {
        step.run();
      }
    } catch (UncheckedIOException _) {
      // The server is gone.
    }
  }

  private void note(Answer answer, String kind, String comment) {
    if (answer.status() == 200) {
      acknowledged.add(new Acknowledged(answer.json().path("number").asInt(), kind, comment));
    } else if (answer.status() != 409) {
      throw new AssertionError("Expected a version or a conflict, but got " + answer);
    }
  }
}
