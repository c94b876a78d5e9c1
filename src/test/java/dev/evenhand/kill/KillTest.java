package dev.evenhand.kill;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts Evenhand as a user does, kills it in the middle of a transaction in the middle of a bulk,
/// and starts it again on the same directory.
class KillTest {
  private static final int CASES = 5_000;
  private static final int KILLED_AT = 2_700;

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
  void a_kill_in_the_middle_of_a_bulk_loses_nothing_and_doubles_nothing()
      throws IOException, InterruptedException, SQLException {
    var first = start();
    assertThat(first.setUp().status()).isEqualTo(201);
    openQueue(first, "grace", "ada", "mary");
    var acknowledged = acknowledged(first);
    killInTheMiddle(first);

    var second = start();
    var books = new Books(second);
    assertThat(books.bulk()).isBetween(1L, KILLED_AT - 1L);
    books.areRight();
    assertThat(holders(second)).hasSize(9).isEqualTo(acknowledged);

    assertThat(bulk(second).json().path("assigned").asInt()).isPositive();
    assertThat(books.bulk()).isEqualTo(CASES);
    books.areRight();
    var after = books.everything();
    assertThat(bulk(second).json().path("repeated").asInt()).isEqualTo(CASES);
    assertThat(books.everything()).isEqualTo(after);
    second.stop();
    assertThat(Leftovers.of(data)).isEmpty();
  }

  private EvenhandProcess start() throws IOException, InterruptedException {
    var process = EvenhandProcess.start(data);
    started.push(process);
    return process;
  }

  private static void openQueue(EvenhandProcess evenhand, String... people) {
    var queue = evenhand.post("/api/queues", Map.of("name", "Networks"));
    for (var username : people) {
      var wanted = Map.of("username", username, "email", username + "@orchard.test");
      var person = evenhand.post("/api/people", wanted);
      var path = "/api/queues/%s/supporters/%s".formatted(id(queue), id(person));
      assertThat(evenhand.put(path, Map.of("active", true)).status()).isEqualTo(200);
    }
  }

  /// The holders of cases that somebody was told of before the kill.
  private static Map<String, String> acknowledged(EvenhandProcess evenhand) {
    return IntStream.range(0, 9)
        .mapToObj(n -> evenhand.post("/api/cases", body("1111-0000-%06d", n)))
        .map(answer -> answer.json().path("case"))
        .collect(
            toMap(
                one -> one.path("caseId").asString(),
                one -> one.at("/holder/username").asString()));
  }

  private static Map<String, String> holders(EvenhandProcess evenhand) {
    return evenhand
        .get("/api/cases?q=1111-0000")
        .json()
        .path("items")
        .valueStream()
        .collect(
            toMap(
                one -> one.path("caseId").asString(),
                one -> one.at("/holder/username").asString()));
  }

  /// Kills it while a transaction of the bulk has written some of its rows.
  private static void killInTheMiddle(EvenhandProcess evenhand)
      throws IOException, InterruptedException, SQLException {
    var caseId = "7777-0000-%06d".formatted(KILLED_AT);
    try (var obstacle = Obstacle.raise(evenhand, "work_item", caseId)) {
      var sending = Thread.ofVirtual().start(() -> sendInVain(evenhand));
      obstacle.awaitSomebody();
      evenhand.kill();
      sending.join();
    }
  }

  private static void sendInVain(EvenhandProcess evenhand) {
    try {
      throw new AssertionError("Expected no answer, but got " + bulk(evenhand));
    } catch (UncheckedIOException e) {
      assertThat(e).hasCauseInstanceOf(IOException.class);
    }
  }

  private static Answer bulk(EvenhandProcess evenhand) {
    var cases = IntStream.range(0, CASES).mapToObj(n -> body("7777-0000-%06d", n)).toList();
    return evenhand.post("/api/cases/bulk", Map.of("cases", cases), "the key of the bulk");
  }

  private static Map<String, Object> body(String pattern, int number) {
    var caseId = pattern.formatted(number);
    return Map.of("caseId", caseId, "queue", "Networks", "mode", "auto", "checkShift", false);
  }

  private static String id(Answer created) {
    assertThat(List.of(200, 201)).as(created.toString()).contains(created.status());
    return created.json().path("id").asString();
  }
}
