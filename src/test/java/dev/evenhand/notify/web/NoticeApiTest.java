package dev.evenhand.notify.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.work.Priority;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Queues.Link;
import dev.evenhand.work.Queues.NewQueue;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkResult;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoticeApiTest {
  private static final Act HAND_OUT = new Act.HandOut(false, false, null);
  @Autowired ApplicationContext context;
  @Autowired Queues queues;
  @Autowired Work work;
  TestClient admin;
  TestClient amy;
  QueueId queue;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
    amy = admin.with("amy");
    queue =
        admin.inCompany(() -> {
          var wanted = NewQueue.ofCases("P1", ZoneId.of("Europe/Madrid"));
          var made = (Queues.Result.Done) queues.create(wanted, admin.person().actor());
          return made.queue().id();
        });
    support(amy);
  }

  @Test
  void who_gets_a_case_reads_of_it_once() {
    var item = ask(arrival(1), HAND_OUT);
    var notice = notices(amy, "?unread=true", 1).path(0);
    assertThat(notice.path("kind").asString()).isEqualTo("assigned");
    assertThat(notice.path("readAt").isNull()).isTrue();
    var args = notice.path("args");
    assertThat(args.path("caseId").asString()).isEqualTo("2026-0001-000001");
    assertThat(args.path("itemId").asString()).isEqualTo(item.id().toString());
    assertThat(args.path("by").asString()).isEqualTo("admin");
    assertThat(args.path("queue").asString()).isEqualTo("P1");
    assertThat(args.path("count").asInt()).isEqualTo(1);
  }

  @Test
  void what_changes_hands_is_told_to_both() {
    var item = ask(arrival(1), HAND_OUT);
    var ben = admin.with("ben");
    support(ben);
    ask(new Target.Known(item.id(), null), new Act.Give(ben.person().id(), false));
    assertThat(kinds(amy, 2)).containsExactly("taken-away", "assigned");
    assertThat(kinds(ben, 1)).containsExactly("reassigned");
    assertThat(amy.get("/api/notices").json().path("items").path(0).path("id"))
        .isNotEqualTo(ben.get("/api/notices").json().path("items").path(0).path("id"));
  }

  @Test
  void read_notices_stay_but_are_no_news() {
    ask(arrival(1), HAND_OUT);
    ask(arrival(2), HAND_OUT);
    var ids = notices(amy, "", 2).findValuesAsString("id");
    var first = Map.of("ids", List.of(ids.getFirst()));
    assertThat(admin.post("/api/notices/read", first).status()).isEqualTo(204);
    notices(amy, "?unread=true", 2);
    assertThat(amy.post("/api/notices/read", first).status()).isEqualTo(204);
    assertThat(notices(amy, "?unread=true", 1).path(0).path("id").asString())
        .isEqualTo(ids.getLast());
    amy.post("/api/notices/read", Map.of("ids", List.of()));
    notices(amy, "?unread=true", 0);
    assertThat(notices(amy, "", 2).path(0).path("readAt").asString()).endsWith("Z");
  }

  @Test
  void pages_follow_each_other_from_the_newest_on() {
    for (int number = 1; number <= 5; number++) {
      ask(arrival(number), HAND_OUT);
      notices(amy, "", number);
    }
    var first = amy.get("/api/notices?limit=3").json();
    var rest = amy.get("/api/notices?limit=3&cursor=" + first.path("next").asString()).json();
    var read = new ArrayList<>(first.path("items").findValuesAsString("caseId"));
    read.addAll(rest.path("items").findValuesAsString("caseId"));
    assertThat(read)
        .containsExactlyElementsOf(
            IntStream.iterate(5, number -> number > 0, number -> number - 1)
                .mapToObj(NoticeApiTest::key)
                .toList());
    assertThat(rest.path("next").isNull()).isTrue();
    assertThat(amy.get("/api/notices?cursor=eApx").refusal()).isEqualTo("invalid");
  }

  @Test
  void a_case_nobody_could_take_is_told_to_who_asked() {
    admin.inCompany(() -> queues.unlink(queue, amy.person().id(), admin.person().actor()));
    ask(arrival(1), HAND_OUT);
    assertThat(kinds(admin, 1)).containsExactly("could-not-assign");
  }

  @Test
  void what_happened_to_a_case_is_audited() {
    var item = ask(arrival(1), HAND_OUT);
    work(
        new WorkAsk(
            new Target.Known(item.id(), null), new Act.Release(), actor(), "too hard", null, null));
    var path = "/api/audit?subject=case&subjectId=" + item.id();
    await().atMost(20, SECONDS).until(() -> admin.get(path).json().path("total").asInt() == 2);
    var entries = admin.get(path).json().path("items");
    assertThat(entries.findValuesAsString("action")).containsExactly("released", "assigned");
    assertThat(entries.path(0).path("before").path("holder").asString()).isEqualTo("amy");
    assertThat(entries.path(0).path("after").path("comment").asString()).isEqualTo("too hard");
    assertThat(entries.path(1).path("before").isNull()).isTrue();
    assertThat(entries.path(1).path("after").path("holder").asString()).isEqualTo("amy");
    assertThat(entries.path(1).path("after").path("queue").asString()).isEqualTo("P1");
    assertThat(entries.path(1).path("after").path("decisionId").asString()).isNotEmpty();
    assertThat(entries.path(1).path("name").asString()).isEqualTo("2026-0001-000001");
    assertThat(entries.path(1).path("actor").path("name").asString()).isEqualTo("admin");
  }

  private void support(TestClient person) {
    var link = new Link(queue, person.person().id(), true, 1, null);
    assertThat(admin.<Queues.LinkResult>inCompany(() -> queues.link(link, actor())))
        .isInstanceOf(Queues.LinkResult.Done.class);
  }

  private WorkItem ask(Target target, Act act) {
    return work(WorkAsk.of(target, act, actor()));
  }

  private WorkItem work(WorkAsk ask) {
    var result = Tenancy.in(admin.company(), () -> work.ask(ask).join());
    return ((WorkResult.Done) result).item();
  }

  private Actor actor() {
    return admin.person().actor();
  }

  private Target arrival(int number) {
    return new Target.Arrival(
        new WorkAsk.Into.Known(queue), "case", key(number), Priority.P2, Instant.EPOCH, Map.of());
  }

  private static String key(int number) {
    return "2026-0001-00000" + number;
  }

  private static List<String> kinds(TestClient reader, int total) {
    return notices(reader, "", total).findValuesAsString("kind");
  }

  private static JsonNode notices(TestClient reader, String query, int total) {
    await()
        .atMost(20, SECONDS)
        .until(() -> reader.get("/api/notices" + query).json().path("total").asInt() == total);
    return reader.get("/api/notices" + query).json().path("items");
  }
}
