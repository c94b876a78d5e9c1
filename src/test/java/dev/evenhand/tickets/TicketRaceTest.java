package dev.evenhand.tickets;

import static dev.evenhand.tickets.Counter.await;
import static dev.evenhand.tickets.Counter.complete;
import static dev.evenhand.tickets.Counter.done;
import static dev.evenhand.tickets.Counter.keys;
import static dev.evenhand.tickets.Counter.open;
import static dev.evenhand.tickets.Hands.together;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Many at one ticket at once: whoever is first wins, and nobody else.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TicketRaceTest {
  private static final int HANDS = 16;
  private static final int ROUNDS = 6;
  private static final String WORKFLOW =
      """
      workflow: {key: w, title: W, fields: {type: object,
        properties: {what: {type: string}, price: {type: number}}}}
      tasks:
        - {key: ask, title: Ask, type: FORM, input: [what], output: [price]}
        - {key: order, title: Order, type: FORM, input: [price]}
      transitions:
        - {from: null, to: ask}
        - {from: ask, to: order, condition: {$not: {price: 0}}}
        - {from: order, to: null, status: COMPLETED}
      tickets: [{key: t, title: T, fields: [what]}]
      """;

  /// Work in the hub that says something else than the tasks.
  private static final String DISAGREEING =
      """
      select count(*) from whole_workflow_task task join work_item item
        on item.company_id = task.company_id and item.kind = 'task' and item.key = task.item_key
      where task.company_id = :company and (
        (task.status in ('COMPLETED', 'CANCELLED')) <> (item.state = 'done')
        or (task.status = 'COMPLETED' and not task.skipped
          and item.holder is distinct from task.completed_by)
        or task.hub is not null)
      """;

  private static final Map<String, Object> FILLED = Map.of("output", Map.of("price", 7));

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  private Counter counter;
  private TestClient will;
  private TestClient tina;

  @BeforeEach
  void open_the_counter() {
    counter = new Counter(context);
    counter.workflow(WORKFLOW);
    will = counter.worker("will");
    tina = counter.repairer("tina");
  }

  private long submit() {
    return counter.submit(counter.admin, "w", "t", Map.of("what", "a chair"));
  }

  private static String path(JsonNode task, String action) {
    return "/api/tasks/" + task.path("id").asString() + "/" + action;
  }

  private static String path(long number, String action) {
    return "/api/tickets/" + number + "/" + action;
  }

  private static List<Integer> statuses(List<Answer> answers) {
    return answers.stream().map(Answer::status).toList();
  }

  private List<String> keysOnceAsked(long number) {
    return keys(counter.await(number, it -> it.path("steps").size() == 2));
  }

  private void hubAgrees() {
    await(
        () ->
            counter.admin.inCompany(() ->
                jdbc.sql(DISAGREEING)
                    .param("company", counter.admin.company().value())
                    .query(Integer.class)
                    .single()),
        disagreeing -> disagreeing == 0);
  }

  @Test
  void a_task_that_is_finished_many_times_at_once_is_finished_once() {
    for (int round = 0; round < ROUNDS; round++) {
      var number = submit();
      var task = counter.awaitHeld(number);
      var answers = together(HANDS, hand -> complete(will, task, Map.of("price", hand + 1)));
      assertThat(statuses(answers)).containsOnly(200, 409).containsOnlyOnce(200);
      var price = statuses(answers).indexOf(200) + 1;
      assertThat(keysOnceAsked(number)).containsExactly("ask", "order");
      assertThat(counter.ticket(number).at("/fields/price").asInt()).isEqualTo(price);
    }
    hubAgrees();
  }

  @Test
  void the_same_sent_many_times_at_once_is_fine_for_everybody() {
    var number = submit();
    var task = counter.awaitHeld(number);
    var answers = together(HANDS, _ -> complete(will, task, Map.of("price", 7)));
    assertThat(statuses(answers)).containsOnly(200);
    assertThat(keysOnceAsked(number)).containsExactly("ask", "order");
  }

  @Test
  void of_many_forms_that_are_finished_at_once_each_gets_its_own_answer() {
    var wes = counter.person("wes", Role.USER, Role.TASK_WORKER);
    counter.presence(wes, false);
    var numbers = LongStream.range(0, 8).map(_ -> submit()).boxed().toList();
    var tasks = numbers.stream().map(counter::awaitHeld).toList();
    var actions = new ArrayList<Supplier<Answer>>();
    for (int i = 0; i < 5; i++) {
      int price = i + 1;
      actions.add(() -> complete(will, tasks.get(price - 1), Map.of("price", price)));
    }
    actions.add(() -> complete(will, tasks.get(5), Map.of("price", "dear")));
    actions.add(() -> complete(wes, tasks.get(6), Map.of("price", 7)));
    actions.add(() -> will.post("/api/tasks/" + UUID.randomUUID() + "/complete", FILLED));
    var answers = together(actions);
    assertThat(statuses(answers)).containsExactly(200, 200, 200, 200, 200, 422, 409, 404);
    assertThat(answers.get(5).json().at("/errors/0/field").asString()).isEqualTo("output.price");
    for (int i = 0; i < 5; i++) {
      assertThat(keysOnceAsked(numbers.get(i))).containsExactly("ask", "order");
      assertThat(counter.ticket(numbers.get(i)).at("/fields/price").asInt()).isEqualTo(i + 1);
    }
    for (var number : numbers.subList(5, 8)) {
      assertThat(keys(counter.ticket(number))).containsExactly("ask");
      assertThat(open(counter.ticket(number))).hasSize(1);
    }
    hubAgrees();
  }

  @Test
  void a_task_is_finished_before_its_ticket_is_given_up_or_not_at_all() {
    for (int round = 0; round < ROUNDS; round++) {
      var number = submit();
      var task = counter.awaitHeld(number);
      var answers =
          together(
              List.of(
                  () -> complete(will, task, Map.of("price", 7)),
                  () -> tina.post(path(number, "cancel"), Map.of())));
      assertThat(answers.get(1).status()).isEqualTo(200);
      var over = counter.awaitStatus(number, "CANCELLED");
      assertThat(open(over)).isEmpty();
      var isFinished = answers.getFirst().status() == 200;
      assertThat(answers.getFirst().status()).isIn(200, 409);
      assertThat(over.at("/steps/0/status").asString())
          .isEqualTo(isFinished ? "COMPLETED" : "CANCELLED");
    }
    hubAgrees();
  }

  @Test
  void a_task_is_finished_or_given_to_somebody_else_and_never_both() {
    var wes = counter.person("wes", Role.USER, Role.TASK_WORKER);
    counter.presence(wes, false);
    var gift = Map.of("personId", wes.person().id().value());
    for (int round = 0; round < ROUNDS; round++) {
      var number = submit();
      var task = counter.awaitHeld(number);
      var answers =
          together(
              List.of(
                  () -> complete(will, task, Map.of("price", 7)),
                  () -> tina.post(path(task, "give"), gift)));
      assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 409);
      if (answers.getFirst().status() == 409) {
        done(complete(wes, task, Map.of("price", 8)));
      }
      assertThat(keysOnceAsked(number)).containsExactly("ask", "order");
    }
    hubAgrees();
  }

  @Test
  void what_is_finished_while_its_ticket_is_held_is_followed_once_and_after_that() {
    for (int round = 0; round < ROUNDS; round++) {
      var number = submit();
      var task = counter.awaitHeld(number);
      var answers =
          together(
              List.of(
                  () -> complete(will, task, Map.of("price", 7)),
                  () -> tina.post(path(number, "hold"), Map.of())));
      assertThat(statuses(answers)).containsOnly(200);
      done(tina.post(path(number, "resume"), Map.of()));
      assertThat(keysOnceAsked(number)).containsExactly("ask", "order");
      done(complete(will, counter.awaitHeld(number), Map.of()));
      assertThat(keys(counter.awaitStatus(number, "COMPLETED"))).containsExactly("ask", "order");
    }
    hubAgrees();
  }

  @Test
  void a_task_is_skipped_or_finished_and_never_both() {
    for (int round = 0; round < ROUNDS; round++) {
      var number = submit();
      var task = counter.awaitHeld(number);
      var answers =
          together(
              List.of(
                  () -> complete(will, task, Map.of("price", 7)),
                  () -> tina.post(path(task, "skip"), Map.of())));
      assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 409);
      assertThat(keysOnceAsked(number)).containsExactly("ask", "order");
      var step = counter.ticket(number).at("/steps/0");
      assertThat(step.path("skipped").asBoolean()).isEqualTo(answers.get(1).status() == 200);
    }
    hubAgrees();
  }

  @Test
  void an_error_that_is_retried_many_times_at_once_has_one_successor() {
    var number = submit();
    done(complete(will, counter.awaitHeld(number), Map.of("price", 0)));
    var error = counter.awaitError(number);
    long seen = counter.ticket(number).path("version").asLong();
    done(tina.put(path(number, "fields"), Map.of("data", Map.of("price", 5)), seen));
    var retry = "/api/ticket-errors/" + error.path("id").asString() + "/retry";
    assertThat(statuses(together(HANDS, _ -> tina.post(retry)))).containsOnly(200);
    assertThat(keysOnceAsked(number)).containsExactly("ask", "order");
    assertThat(counter.ticket(number).path("stuck").asInt()).isZero();
    assertThat(counter.errors(number)).hasSize(1);
  }

  @Test
  void a_ticket_that_is_sent_many_times_at_once_with_one_key_is_one() {
    var body = Map.of("workflow", "w", "type", "t", "data", Map.of("what", "a lamp"));
    var key = Map.of("Idempotency-Key", "one and the same");
    var answers = together(HANDS, _ -> counter.admin.send("POST", "/api/tickets", body, key));
    assertThat(statuses(answers)).containsOnly(201);
    assertThat(answers.stream().map(TicketRaceTest::number).distinct()).hasSize(1);
    assertThat(counter.admin.get("/api/tickets").json().path("total").asInt()).isOne();
  }

  @Test
  void tickets_are_counted_without_gaps_and_without_doubles() {
    var body = Map.of("workflow", "w", "type", "t", "data", Map.of("what", "a lamp"));
    var unfit = Map.of("workflow", "w", "type", "t", "data", Map.of("what", 1));
    Set<Long> numbers = new HashSet<>();
    for (int round = 0; round < 4; round++) {
      var answers =
          together(HANDS, hand -> counter.admin.post("/api/tickets", hand % 4 == 0 ? unfit : body));
      answers.stream()
          .filter(answer -> answer.status() == 201)
          .forEach(answer -> assertThat(numbers.add(number(answer))).isTrue());
    }
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 48).boxed().toList());
  }

  private static long number(Answer submitted) {
    return submitted.json().at("/ticket/number").asLong();
  }
}
