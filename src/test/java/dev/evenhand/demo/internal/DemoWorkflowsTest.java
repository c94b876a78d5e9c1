package dev.evenhand.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.tickets.Counter;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.ValueJson;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.domain.document.Action;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.TaskDefinition;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.run.Engine;
import dev.evenhand.workflow.domain.run.Finish;
import dev.evenhand.workflow.domain.run.Instance;
import dev.evenhand.workflow.domain.run.OpenTask;
import dev.evenhand.workflow.internal.call.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The workflows of the demo fit the services that the demo has.
class DemoWorkflowsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> KEYS =
      List.of(
          "bug-triage",
          "customer-onboarding",
          "document-edit",
          "equipment-request",
          "leave-request");

  /// What the fields of all workflows hold when their services are called.
  private static final Entries DATA =
      Values.object(
          """
          {'company':'Marlow & Finch','country':'GB','contact':{'name':'R','email':'r@m.example'},
           'updated_doc':'Short. And to the point.'}
          """);

  private final DemoReplies replies = new DemoReplies();

  static List<String> sources() {
    return KEYS.stream().map(DemoWorkflowsTest::source).map(DemoTickets::here).toList();
  }

  static Stream<Definition> definitions() {
    return sources().stream().map(Values::definition);
  }

  private static String source(String key) {
    try (InputStream in =
        DemoWorkflowsTest.class.getResourceAsStream("/workflows/" + key + ".yaml")) {
      return new String(Objects.requireNonNull(in, key).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<TaskDefinition> actions() {
    return definitions()
        .flatMap(definition -> definition.tasks().stream())
        .filter(task -> task.action() != null);
  }

  private static Action action(TaskDefinition task) {
    return Objects.requireNonNull(task.action());
  }

  private static Value value(Map<String, Object> reply) {
    return Values.exactly(JSON.writeValueAsString(reply));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void they_are_without_faults(String source) {
    assertThat(Values.messages(source)).isEmpty();
  }

  @Test
  void they_call_this_machine_alone() {
    assertThat(actions().map(task -> action(task).url().getAuthority()))
        .hasSize(3)
        .containsOnly(DemoServices.HOST + ":" + DemoServices.PORT);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void what_the_services_answer_fits_their_tasks(Definition definition) {
    var engine = new Engine(definition);
    for (var task : definition.tasks()) {
      if (task.type() == TaskType.SYNC_ACTION) {
        var body = body(task);
        var reply = replies.to(action(task).url().getPath(), JSON.readTree(ValueJson.write(body)));
        var open = new OpenTask(1, task.key(), body, 0, false);
        assertThat(engine.answer(Instance.notStarted(DATA), open, value(reply.orElseThrow())))
            .as(task.key())
            .isInstanceOf(Finish.Done.class);
      }
    }
  }

  private static Entries body(TaskDefinition task) {
    return (Entries) Objects.requireNonNull(action(task).input()).apply(DATA);
  }

  @Test
  void an_account_is_opened_by_a_callback_that_fits() {
    var onboarding = Values.definition(DemoTickets.here(source("customer-onboarding")));
    var task = onboarding.task("open-account");
    try (var evenhand = Service.start().on("/api/callbacks/", 202, "")) {
      var callback = Value.of(evenhand.at("127.0.0.1", "/api/callbacks/token"));
      var body = body(task).with(Map.of("callback_url", callback));
      var reply = replies.to("/open", JSON.readTree(ValueJson.write(body))).orElseThrow();
      assertThat(Engine.isRefusal(value(reply))).isFalse();
      var said = Counter.await(() -> evenhand.requests, all -> all.size() == 1).getFirst();
      assertThat(said.path()).isEqualTo("/api/callbacks/token");
      var open = new OpenTask(1, task.key(), body, 0, false);
      var finish =
          new Engine(onboarding)
              .answer(Instance.notStarted(DATA), open, Values.exactly(said.text()));
      assertThat(finish).isInstanceOf(Finish.Done.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com/api/callbacks/t", "", "http://127.0.0.1.example/t"})
  void the_account_service_calls_nobody_but_this_machine(String callback) {
    var body = JSON.writeValueAsString(Map.of("callback_url", callback));
    assertThat(Engine.isRefusal(value(replies.to("/open", JSON.readTree(body)).orElseThrow())))
        .isTrue();
  }

  @Test
  void there_is_no_other_service() {
    assertThat(replies.to("/none", JSON.readTree("{}"))).isEmpty();
  }

  @Test
  void what_people_of_the_demo_ask_for_fits_the_ticket_types() {
    var known =
        definitions()
            .collect(
                Collectors.toMap(
                    definition -> definition.workflow().about().key(), Function.identity()));
    assertThat(DemoRequests.all(LocalDate.of(2026, 10, 25)))
        .isNotEmpty()
        .allSatisfy(request -> {
          var definition = Objects.requireNonNull(known.get(request.workflow()));
          var ticket = definition.findTicket(request.type()).orElseThrow();
          assertThat(new Engine(definition).problems(ticket, request.data())).isEmpty();
        });
  }
}
