package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FeedApiTest {
  private static final String EDITS = "/api/roster/weeks/" + Switchboard.WEEK + "/edits";

  @Autowired ApplicationContext context;

  private Switchboard board;
  private PlanningBench bench;
  private TestClient first;
  private String firstId = "";

  @BeforeEach
  void publish() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
    bench.publish();
    firstId = bench.at("mon", 0);
    first = firstId.equals(board.id("ana")) ? board.person("ana") : board.person("joan");
  }

  @Test
  void a_calendar_reads_the_turns_of_a_person_without_signing_in() throws Exception {
    var answer = read(make(first), Map.of());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/calendar");
    var events = events(answer);
    assertThat(events).hasSize(turnsOf(firstId));
    var turn = events.getFirst();
    assertThat(turn.getRequiredProperty("DTSTART").getValue()).isEqualTo("20261228T090000");
    assertThat(turn.getRequiredProperty("DTEND").getValue()).isEqualTo("20261228T100000");
    assertThat(turn.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("1");
    assertThat(answer.text()).contains("BEGIN:VTIMEZONE", "TZID:Europe/Madrid");
  }

  @Test
  void changes_follow_and_turns_that_were_given_away_vanish() throws Exception {
    var link = make(first);
    var before = events(read(link, Map.of()));
    var change = Map.of("day", "mon", "turn", 0, "out", firstId);
    Switchboard.must(board.planner.post(EDITS, Map.of("seen", 1, "changes", List.of(change))));
    var after = events(read(link, Map.of()));
    assertThat(uids(after)).hasSize(before.size() - 1).isSubsetOf(uids(before));
    assertThat(after)
        .allMatch(event -> event.getRequiredProperty("SEQUENCE").getValue().equals("2"));
  }

  @Test
  void whoever_has_the_same_already_is_told_so() {
    var link = make(first);
    var tag = read(link, Map.of()).header("ETag");
    var again = read(link, Map.of("If-None-Match", tag));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    var head = HttpRequest.newBuilder(link).method("HEAD", BodyPublishers.noBody()).build();
    assertThat(TestClient.exchange(head).header("ETag")).isEqualTo(tag);
    var change = Map.of("day", "mon", "turn", 0, "out", firstId);
    Switchboard.must(board.planner.post(EDITS, Map.of("seen", 1, "changes", List.of(change))));
    assertThat(read(link, Map.of("If-None-Match", tag)).status()).isEqualTo(200);
  }

  @Test
  void a_renewed_link_opens_and_the_one_before_does_not() {
    var old = make(first);
    var link = make(first);
    assertThat(read(old, Map.of()).status()).isEqualTo(404);
    assertThat(read(link, Map.of()).status()).isEqualTo(200);
    assertThat(first.get("/api/roster/feed").json().path("exists").asBoolean()).isTrue();
    assertThat(first.get("/api/roster/feed").json().path("lastReadAt").asString()).isNotEmpty();
    assertThat(first.get("/api/roster/feed").text()).doesNotContain(secret(link));
  }

  @Test
  void a_revoked_an_unknown_and_a_strange_link_get_the_same_answer() {
    var link = make(first);
    assertThat(first.delete("/api/roster/feed").status()).isEqualTo(204);
    assertThat(first.delete("/api/roster/feed").status()).isEqualTo(404);
    var revoked = read(link, Map.of());
    assertThat(revoked.refusal()).isEqualTo("not-found");
    for (var secret : List.of("A".repeat(43) + ".ics", "x.ics", "x", "%00.ics")) {
      var address = link.toString().replaceFirst("feeds/.*", "feeds/" + secret);
      var answer = read(URI.create(address), Map.of());
      if (!secret.equals("%00.ics")) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail")).isEqualTo(revoked.json().path("detail"));
      }
      assertThat(answer.status()).isBetween(400, 499);
    }
  }

  @Test
  void who_is_switched_off_has_no_calendar_any_more() {
    var link = make(first);
    var path = "/api/people/" + firstId;
    var person = board.admin.get(path);
    var body = new HashMap<String, Object>();
    person.json().properties().forEach(it -> body.put(it.getKey(), it.getValue()));
    body.put("active", false);
    Switchboard.must(
        board.admin.put(path, Switchboard.json(body), person.json().path("version").asLong()));
    assertThat(read(link, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void whoever_guesses_is_slowed_down_and_signs_in_all_the_same() {
    var link = make(first);
    var from = Map.of("X-Forwarded-For", "203.0.113.77");
    Answer answer = read(wrong(link, 0), from);
    for (int i = 1; i < 110 && answer.status() == 404; i++) {
      answer = read(wrong(link, i), from);
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.refusal()).isEqualTo("too-many-attempts");
    assertThat(Long.parseLong(answer.header("Retry-After"))).isPositive();
    assertThat(read(link, from).status()).isEqualTo(429);
    assertThat(read(link, Map.of()).status()).isEqualTo(200);
  }

  @Test
  void reading_often_is_no_guessing() {
    var link = make(first);
    var from = Map.of("X-Forwarded-For", "203.0.113.78");
    for (int i = 0; i < 120; i++) {
      assertThat(read(link, from).status()).isEqualTo(200);
    }
  }

  @Test
  void nothing_else_is_open_to_those_who_have_not_signed_in() {
    for (var path : List.of("/api/roster/feed", "/api/roster/feeds", "/api/roster/feeds/x/y")) {
      var answer = TestClient.exchange(HttpRequest.newBuilder(first.uri(path)).build());
      assertThat(answer.status()).as(path).isEqualTo(401);
    }
  }

  private static URI make(TestClient who) {
    var answer = Switchboard.must(who.post("/api/roster/feed"));
    return URI.create(answer.json().path("link").asString());
  }

  private static String secret(URI link) {
    return link.getPath().replaceFirst(".*/", "").replace(".ics", "");
  }

  private static URI wrong(URI link, int number) {
    return URI.create(link.toString().replaceFirst("feeds/.*", "feeds/wrong-" + number + ".ics"));
  }

  private static Answer read(URI link, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(link);
    headers.forEach(request::header);
    return TestClient.exchange(request.build());
  }

  private int turnsOf(String person) {
    return (int)
        bench
            .week()
            .path("grid")
            .path("cells")
            .valueStream()
            .flatMap(cell -> cell.path("people").valueStream())
            .filter(one -> one.asString().equals(person))
            .count();
  }

  private static List<CalendarComponent> events(Answer answer) throws IOException, ParserException {
    var calendar = new CalendarBuilder().build(new StringReader(answer.text()));
    return calendar.getComponents("VEVENT");
  }

  private static List<String> uids(List<CalendarComponent> events) {
    return events.stream().map(event -> event.getRequiredProperty("UID").getValue()).toList();
  }
}
