package dev.evenhand.workflow.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.Transition;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What follows from what, step by step.
class EngineTest {
  private static final String ACTION =
      """
      - key: call
        title: Call
        type: SYNC_ACTION
        action_url: "https://example.com"
        input: {type: object, required: [x], properties: {x: {type: string}}}
        input_transform: {x: "$.a", all: "$.list[*]"}
        output_transform: {n: "$.n", names: "$..name"}
        output: {type: object, required: [n], properties: {n: {type: number}}}
        retries: {times: 2, delay_seconds: 10, factor: 3}
      """;

  private static Definition definition(String head, String tasks, String transitions) {
    var yaml =
        """
        workflow: {key: w, title: W, %s fields: {type: object, required: [a, n], properties: {
          a: {type: string}, n: {type: number}, names: {type: array}, list: {type: array}}}}
        tasks:
        %s
        transitions: [%s]
        tickets: [{key: t, title: T, fields: [a]}]
        """;
    return Values.definition(yaml.formatted(head, tasks.strip(), transitions));
  }

  private static String form(String key, String more) {
    return "- {key: %s, title: T, type: FORM%s}\n".formatted(key, more);
  }

  @Test
  void fields_of_the_ticket_become_fields_of_the_workflow() {
    var engine = new Engine(definition("", form("one", ", input: [a, n]"), "{to: one}"));
    var begun = engine.begin(Values.object("{'a':'x'}"));
    assertThat(begun.instance().data()).isEqualTo(Values.json("{'a':'x'}"));
    assertThat(begun.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
    assertThat(begun.opened())
        .containsExactly(new OpenTask(1, "one", Values.object("{'a':'x','n':null}"), 0, false));
    assertThat(names(begun)).containsExactly("null->one");
  }

  @Test
  void a_ticket_is_judged_by_its_own_fields() {
    var definition = definition("", form("one", ""), "{to: one}");
    var engine = new Engine(definition);
    var ticket = definition.tickets().getFirst();
    assertThat(engine.problems(ticket, Values.object("{'a':'x'}"))).isEmpty();
    assertThat(engine.problems(ticket, Values.object("{'a':1,'n':2}"))).hasSize(2);
  }

  @Test
  void outputs_of_the_same_name_are_copied_and_others_only_kept_with_the_task() {
    var open = ", output: {type: object, properties: {n: {type: number}, note: {type: string}}}";
    var engine = new Engine(definition("", form("one", open), "{to: one}"));
    var instance = engine.begin(Values.object("{'a':'x'}")).instance();
    var output = Values.object("{'n':3,'note':'hm'}");
    assertThat(engine.fillIn(instance, only(instance), output)).isEqualTo(new Finish.Done(output));
    var advance = engine.advance(instance, only(instance), output);
    assertThat(advance.instance().data()).isEqualTo(Values.json("{'a':'x','n':3}"));
    assertThat(advance.instance().status()).isEqualTo(InstanceStatus.COMPLETED);
    assertThat(advance.taken()).isEmpty();
  }

  @Test
  void what_does_not_fit_the_task_or_the_workflow_is_refused_and_changes_nothing() {
    var open = ", output: {type: object, properties: {n: {}, note: {type: string}}}";
    var engine = new Engine(definition("", form("one", open), "{to: one}"));
    var instance = engine.begin(Value.EMPTY).instance();
    assertThat(engine.fillIn(instance, only(instance), Values.object("{'n':'3','note':4}")))
        .isInstanceOfSatisfying(
            Finish.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.place())
                    .containsExactlyInAnyOrder(".n", ".note"));
  }

  @Test
  void a_form_without_outputs_takes_none() {
    var engine = new Engine(definition("", form("one", ""), "{to: one}"));
    var instance = engine.begin(Value.EMPTY).instance();
    assertThat(engine.fillIn(instance, only(instance), Values.object("{'n':3}")))
        .isInstanceOf(Finish.Refused.class);
    assertThat(engine.fillIn(instance, only(instance), Value.EMPTY))
        .isInstanceOf(Finish.Done.class);
  }

  @Test
  void the_first_transition_that_holds_wins_by_priority_then_as_written() {
    var tasks = form("one", ", output: [n]") + form("b", "") + form("c", "") + form("d", "");
    var transitions =
        """
        {to: one}, {from: one, to: b, priority: 5, condition: {n: {$gt: 0}}},
        {from: one, to: c, priority: 5}, {from: one, to: d, priority: -1, condition: {n: {$gt: 9}}}\
        """;
    var engine = new Engine(definition("", tasks, transitions));
    assertThat(names(afterOne(engine, "{'n':1}"))).containsExactly("one->b");
    assertThat(names(afterOne(engine, "{'n':10}"))).containsExactly("one->d");
    assertThat(names(afterOne(engine, "{'n':0}"))).containsExactly("one->c");
  }

  @Test
  void when_none_holds_the_instance_stays_with_an_error() {
    var engine =
        new Engine(
            definition(
                "",
                form("one", ", output: [n]"),
                "{to: one}, {from: one, to: null, status: COMPLETED, condition: {n: 1}}"));
    var stuck = afterOne(engine, "{'n':2}");
    assertThat(stuck.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
    assertThat(stuck.errors())
        .extracting(RunError::type)
        .containsExactly(RunError.Type.WORKFLOW_TRANSITION);
    assertThat(afterOne(engine, "{'n':1}").instance().status()).isEqualTo(InstanceStatus.COMPLETED);
    var notBegun =
        new Engine(definition("", form("one", ""), "{to: one, condition: {n: 1}}"))
            .begin(Value.EMPTY);
    assertThat(notBegun.errors()).hasSize(1);
    assertThat(notBegun.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
  }

  @Test
  void an_end_says_as_what_the_instance_ends() {
    var engine =
        new Engine(
            definition(
                "", form("one", ", output: [n]"), "{to: one}, {from: one, status: CANCELLED}"));
    assertThat(afterOne(engine, "{}").instance().status()).isEqualTo(InstanceStatus.CANCELLED);
  }

  @Test
  void advancing_again_over_a_task_that_is_done_changes_nothing() {
    var engine =
        new Engine(
            definition("", form("one", "") + form("b", ""), "{to: one}, {from: one, to: b}"));
    var instance = engine.begin(Value.EMPTY).instance();
    var once = engine.advance(instance, only(instance), Value.EMPTY).instance();
    var again = engine.advance(once, only(instance), Value.EMPTY);
    assertThat(again.instance()).isEqualTo(once);
    assertThat(again.opened()).isEmpty();
  }

  @Test
  void in_parallel_every_transition_that_holds_starts_its_task() {
    var tasks = form("one", "") + form("b", "") + form("c", "") + form("d", "");
    var transitions =
        """
        {to: one}, {from: one, to: b}, {from: one, to: c, condition: {n: 1}}, {from: one, to: d},
        {from: b, to: null, status: CANCELLED}\
        """;
    var engine = new Engine(definition("parallel: true,", tasks, transitions));
    var forked = afterOne(engine, "{}");
    assertThat(names(forked)).containsExactly("one->b", "one->d");
    var first = engine.advance(forked.instance(), task(forked, "b"), Value.EMPTY).instance();
    assertThat(first.status()).isEqualTo(InstanceStatus.IN_PROGRESS);
    var second = engine.advance(first, task(forked, "d"), Value.EMPTY).instance();
    assertThat(second.status()).isEqualTo(InstanceStatus.CANCELLED);
  }

  @Test
  void in_parallel_branches_meet_where_both_conditions_hold_and_a_dead_end_is_an_error() {
    var tasks = form("b", ", output: [n]") + form("c", ", output: [a]") + form("d", "");
    var transitions =
        """
        {to: b}, {to: c}, {from: b, to: d, condition: {n: 1, a: y}},
        {from: c, to: d, condition: {n: 1, a: y}}\
        """;
    var engine = new Engine(definition("parallel: true,", tasks, transitions));
    var begun = engine.begin(Value.EMPTY);
    var half = engine.advance(begun.instance(), task(begun, "b"), Values.object("{'n':1}"));
    assertThat(half.errors()).isEmpty();
    assertThat(half.opened()).isEmpty();
    var met = engine.advance(half.instance(), task(begun, "c"), Values.object("{'a':'y'}"));
    assertThat(names(met)).containsExactly("c->d");
    var dead = engine.advance(half.instance(), task(begun, "c"), Values.object("{'a':'z'}"));
    assertThat(dead.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
    assertThat(dead.errors())
        .extracting(RunError::type)
        .containsExactly(RunError.Type.WORKFLOW_TRANSITION);
  }

  @Test
  void an_action_is_given_what_its_transform_makes() {
    var engine = new Engine(definition("", ACTION, "{to: call}"));
    var begun = engine.begin(Values.object("{'a':'x','list':[1,2]}"));
    assertThat(begun.opened().getFirst().input()).isEqualTo(Values.json("{'x':'x','all':[1,2]}"));
  }

  @Test
  void a_task_that_cannot_be_given_what_it_needs_is_not_opened() {
    var engine = new Engine(definition("", ACTION, "{to: call}"));
    var begun = engine.begin(Value.EMPTY);
    assertThat(begun.opened()).isEmpty();
    assertThat(begun.errors())
        .extracting(RunError::type)
        .containsExactly(RunError.Type.TASK_CREATION);
    assertThat(begun.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
  }

  @Test
  void what_a_reply_does_not_have_becomes_null_and_lists_are_what_was_found() {
    var more = ACTION.replace("required: [n], properties: {n", "properties: {n");
    var engine = new Engine(definition("", more, "{to: call}"));
    var instance = engine.begin(Values.object("{'a':'x','n':7}")).instance();
    var reply = Values.json("{'people':[{'name':'p'},{'name':'q'}]}");
    var done = (Finish.Done) engine.answer(instance, only(instance), reply);
    assertThat(done.output()).isEqualTo(Values.json("{'n':null,'names':['p','q']}"));
    var after = engine.advance(instance, only(instance), done.output()).instance();
    assertThat(after.data()).isEqualTo(Values.json("{'a':'x','n':null,'names':['p','q']}"));
  }

  @Test
  void a_reply_that_says_no_or_lacks_what_is_required_puts_the_task_in_error() {
    var engine = new Engine(definition("", ACTION, "{to: call}"));
    var instance = engine.begin(Values.object("{'a':'x'}")).instance();
    var task = only(instance);
    for (var reply : List.of("{'success':false}", "{}", "'text'", "{'n':'many'}", "null")) {
      assertThat(engine.answer(instance, task, Values.json(reply)))
          .as(reply)
          .isInstanceOf(Finish.Failed.class);
    }
    assertThat(engine.answer(instance, task, Values.json("{'success':true,'n':1}")))
        .isInstanceOf(Finish.Done.class);
    var inError = engine.inError(instance, task, engine.fail(task, "no answer in 30 s"));
    assertThat(inError.errors())
        .containsExactly(
            new RunError(
                RunError.Type.TASK_UPDATE, "Expected “call” to succeed, but: no answer in 30 s"));
    assertThat(only(inError.instance()).isInError()).isTrue();
    assertThat(inError.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
  }

  @Test
  void a_task_in_error_is_tried_again_as_often_as_it_says_and_waits_longer_each_time() {
    var engine = new Engine(definition("", ACTION, "{to: call}"));
    var instance = engine.begin(Values.object("{'a':'x'}")).instance();
    for (int seconds : new int[] {10, 30}) {
      instance = failing(engine, instance);
      assertThat(engine.retry(only(instance))).contains(Duration.ofSeconds(seconds));
    }
    instance = failing(engine, instance);
    assertThat(engine.retry(only(instance))).isEmpty();
    var done = engine.advance(instance, only(instance), Values.object("{'n':1}")).instance();
    assertThat(done.status()).isEqualTo(InstanceStatus.COMPLETED);
  }

  private static Instance failing(Engine engine, Instance instance) {
    return engine.inError(instance, only(instance), engine.fail(only(instance), "no")).instance();
  }

  private static Advance afterOne(Engine engine, String output) {
    var instance = engine.begin(Value.EMPTY).instance();
    return engine.advance(instance, only(instance), (Entries) Values.json(output));
  }

  private static OpenTask only(Instance instance) {
    return instance.open().getFirst();
  }

  private static OpenTask task(Advance advance, String key) {
    return advance.opened().stream()
        .filter(task -> task.task().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Advance advance) {
    return advance.taken().stream().map(Transition::name).toList();
  }
}
