package dev.evenhand.workflow.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.FinalStatus;
import dev.evenhand.workflow.domain.run.RunError.Branch;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Instances that do not go on by themselves, and how they go on again.
class StandingStillTest {
  private static final String NEEDS_N =
      ", input: {type: object, required: [n], properties: {n: {type: number}}}";
  private static final String FORK = "{to: one}, {from: one, to: b}, ";

  private static Definition definition(String head, String tasks, String transitions) {
    var yaml =
        """
        workflow: {key: w, title: W, %s fields: {type: object, properties: {
          a: {type: string}, n: {type: number}}}}
        tasks:
        %s
        transitions: [%s]
        tickets: [{key: t, title: T, fields: [a]}]
        """;
    return Values.definition(yaml.formatted(head, tasks.strip(), transitions));
  }

  private static Engine parallel(String tasks, String transitions) {
    return new Engine(definition("parallel: true,", tasks, transitions));
  }

  private static String form(String key, String more) {
    return "- {key: %s, title: T, type: FORM%s}\n".formatted(key, more);
  }

  private static Advance afterOne(Engine engine) {
    var instance = engine.begin(Value.EMPTY).instance();
    return engine.advance(instance, instance.open().getFirst(), Value.EMPTY);
  }

  private static Branch branch(Advance advance) {
    return branches(advance).getFirst();
  }

  private static List<Branch> branches(Advance advance) {
    return advance.errors().stream().map(RunError::branch).toList();
  }

  private static List<String> opened(Advance advance) {
    return advance.opened().stream().map(OpenTask::task).toList();
  }

  @Test
  void an_end_in_one_branch_waits_for_another_that_could_not_be_given_its_task() {
    var engine =
        parallel(form("one", "") + form("b", NEEDS_N), FORK + "{from: one, status: CANCELLED}");
    var stuck = afterOne(engine);
    assertThat(stuck.errors())
        .extracting(RunError::type)
        .containsExactly(RunError.Type.TASK_CREATION);
    assertThat(branch(stuck)).isEqualTo(new Branch("one", "b"));
    assertThat(stuck.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
    assertThat(stuck.instance().ended()).isEqualTo(FinalStatus.CANCELLED);
    assertThat(stuck.instance().stuck()).isOne();

    var mended = stuck.instance().with(Values.object("{'n':1}"));
    var again = engine.again(mended, branch(stuck));
    assertThat(opened(again)).containsExactly("b");
    assertThat(again.instance().stuck()).isZero();
    assertThat(again.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
    var over = engine.advance(again.instance(), again.opened().getFirst(), Value.EMPTY);
    assertThat(over.instance().status()).isEqualTo(InstanceStatus.CANCELLED);

    var without = engine.without(stuck.instance(), branch(stuck));
    assertThat(without.errors()).isEmpty();
    assertThat(without.instance().status()).isEqualTo(InstanceStatus.CANCELLED);
  }

  @Test
  void a_place_that_is_tried_again_opens_its_own_task_and_no_other() {
    var engine =
        parallel(form("one", "") + form("b", NEEDS_N) + form("c", ""), FORK + "{from: one, to: c}");
    var stuck = afterOne(engine);
    assertThat(opened(stuck)).containsExactly("c");
    var inVain = engine.again(stuck.instance(), branch(stuck));
    assertThat(branches(inVain)).containsExactly(branch(stuck));
    assertThat(inVain.instance()).isEqualTo(stuck.instance());

    var mended = stuck.instance().with(Values.object("{'n':1}"));
    var again = engine.again(mended, branch(stuck));
    assertThat(opened(again)).containsExactly("b");
    assertThat(again.instance().open()).extracting(OpenTask::task).containsExactly("c", "b");
    assertThat(again.instance().open()).extracting(OpenTask::number).containsExactly(2, 3);
    var twice = engine.again(again.instance(), branch(stuck));
    assertThat(twice.instance()).isEqualTo(again.instance());
    assertThat(twice.opened()).isEmpty();
  }

  @Test
  void two_places_are_mended_one_by_one() {
    var tasks = form("one", "") + form("b", NEEDS_N) + form("c", NEEDS_N);
    var engine = parallel(tasks, FORK + "{from: one, to: c}");
    var stuck = afterOne(engine);
    assertThat(branches(stuck)).containsExactly(new Branch("one", "b"), new Branch("one", "c"));
    assertThat(stuck.instance().stuck()).isEqualTo(2);
    var half = engine.without(stuck.instance(), new Branch("one", "b"));
    assertThat(half.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
    assertThat(half.errors()).isEmpty();
    var whole = engine.without(half.instance(), new Branch("one", "c"));
    assertThat(whole.instance().status()).isEqualTo(InstanceStatus.COMPLETED);
  }

  @Test
  void whoever_goes_on_without_a_task_takes_the_transitions_from_it() {
    var engine =
        new Engine(
            definition(
                "",
                form("one", "") + form("b", NEEDS_N) + form("c", ""),
                FORK + "{from: b, to: c}"));
    var stuck = afterOne(engine);
    assertThat(opened(engine.without(stuck.instance(), branch(stuck)))).containsExactly("c");
  }

  @Test
  void where_no_transition_held_it_is_looked_again_at_all_of_them() {
    var engine = new Engine(definition("", form("one", ""), "{to: one, condition: {n: 1}}"));
    var stuck = engine.begin(Value.EMPTY);
    assertThat(branch(stuck)).isEqualTo(new Branch(null, null));
    var inVain = engine.again(stuck.instance(), branch(stuck));
    assertThat(inVain.errors()).hasSize(1);
    assertThat(inVain.instance().stuck()).isOne();
    var mended = stuck.instance().with(Values.object("{'n':1}"));
    assertThat(opened(engine.again(mended, branch(stuck)))).containsExactly("one");
  }

  @Test
  void a_loop_ends_with_an_error_after_a_thousand_steps() {
    var engine = new Engine(definition("", form("one", ""), "{to: one}, {from: one, to: one}"));
    var advance = engine.begin(Value.EMPTY);
    while (advance.errors().isEmpty()) {
      assertThat(advance.instance().steps()).isLessThanOrEqualTo(1_000);
      var task = advance.instance().open().getFirst();
      advance = engine.advance(advance.instance(), task, Value.EMPTY);
    }
    assertThat(advance.instance().steps()).isEqualTo(1_000);
    assertThat(advance.instance().open()).isEmpty();
    assertThat(advance.instance().status()).isEqualTo(InstanceStatus.IN_PROGRESS);
    var error = advance.errors().getFirst();
    assertThat(error.type()).isEqualTo(RunError.Type.WORKFLOW_TRANSITION);
    assertThat(error.message()).contains("1000").contains("“one”");
    var again = engine.again(advance.instance(), branch(advance));
    assertThat(again.errors()).containsExactly(error);
    assertThat(again.instance().steps()).isEqualTo(1_000);
  }

  @Test
  void nothing_follows_on_hold_and_everything_after_it() {
    var engine =
        new Engine(
            definition("", form("one", "") + form("b", ""), "{to: one}, {from: one, to: b}"));
    var instance = engine.begin(Value.EMPTY).instance();
    var task = instance.open().getFirst();
    var held = instance.onHold().orElseThrow();
    assertThat(held.onHold()).isEmpty();
    assertThat(held.open()).containsExactly(task);
    var advance = engine.advance(held, task, Value.EMPTY);
    assertThat(advance.instance()).isEqualTo(held);
    assertThat(advance.opened()).isEmpty();
    var resumed = held.resumed().orElseThrow();
    assertThat(resumed).isEqualTo(instance);
    assertThat(resumed.resumed()).isEmpty();
    assertThat(opened(engine.advance(resumed, task, Value.EMPTY))).containsExactly("b");
  }

  @Test
  void on_hold_no_place_is_tried_again() {
    var engine =
        new Engine(
            definition("", form("one", "") + form("b", NEEDS_N), "{to: one}, {from: one, to: b}"));
    var stuck = afterOne(engine);
    var held = stuck.instance().with(Values.object("{'n':1}")).onHold().orElseThrow();
    assertThat(engine.again(held, branch(stuck)).instance()).isEqualTo(held);
    assertThat(engine.without(held, branch(stuck)).instance()).isEqualTo(held);
  }

  @Test
  void what_is_given_up_has_nothing_open_and_stays_so() {
    var engine = new Engine(definition("", form("one", ""), "{to: one}"));
    var instance = engine.begin(Value.EMPTY).instance();
    for (var each :
        List.of(instance, instance.onHold().orElseThrow(), Instance.notStarted(Value.EMPTY))) {
      var cancelled = each.cancelled().orElseThrow();
      assertThat(cancelled.status()).isEqualTo(InstanceStatus.CANCELLED);
      assertThat(cancelled.open()).isEmpty();
      assertThat(cancelled.stuck()).isZero();
      assertThat(cancelled.cancelled()).isEmpty();
      assertThat(cancelled.onHold()).isEmpty();
      assertThat(cancelled.resumed()).isEmpty();
    }
    assertThat(Instance.notStarted(Value.EMPTY).onHold()).isEmpty();
    assertThat(afterOne(engine).instance().cancelled()).as("it is completed").isEmpty();
  }

  @Test
  void a_task_is_given_anew_what_it_needs_as_long_as_that_fits() {
    var engine = new Engine(definition("", form("one", NEEDS_N), "{to: one}"));
    var instance = engine.begin(Values.object("{'n':1}")).instance();
    var task = instance.open().getFirst();
    assertThat(engine.givenAnew(task, Values.object("{'n':2,'a':'x'}")))
        .isEqualTo(Values.json("{'n':2}"));
    assertThat(engine.givenAnew(task, Value.EMPTY)).isEqualTo(Values.json("{'n':1}"));
  }
}
