package dev.evenhand.workflow.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.domain.document.TaskType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a task can go through, and that the table takes whatever comes of it.
class TaskStateTest {
  private static final Instant NOW = Instant.parse("2026-10-25T00:30:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final PersonId WILL = new PersonId(new UUID(0, 1));
  private static final Value.Entries OUTPUT = Values.object("{'n':1}");

  private static TaskState form() {
    return TaskState.opened(TaskType.FORM, NOW);
  }

  private static TaskState service() {
    return TaskState.opened(TaskType.SYNC_ACTION, NOW);
  }

  @Test
  void a_form_is_told_to_the_hub_and_a_service_is_called_at_once() {
    assertThat(form().status()).isEqualTo(TaskStatus.OPEN);
    assertThat(form().hub()).isEqualTo(ForHub.OPEN);
    assertThat(form().next()).isNull();
    assertThat(service().status()).isEqualTo(TaskStatus.IN_PROGRESS);
    assertThat(service().hub()).isNull();
    assertThat(service().next()).isEqualTo(Next.CALL);
    assertThat(service().dueAt()).isEqualTo(NOW);
  }

  @Test
  void a_finished_form_says_who_and_when_and_stays_open_until_what_follows_was_found() {
    var done = form().completed(OUTPUT, WILL, LATER, LATER);
    assertThat(done.status()).isEqualTo(TaskStatus.COMPLETED);
    assertThat(done.completedBy()).isEqualTo(WILL);
    assertThat(done.completedAt()).isEqualTo(LATER);
    assertThat(done.startedAt()).isEqualTo(LATER);
    assertThat(done.hub()).isEqualTo(ForHub.CLOSE);
    assertThat(done.next()).isEqualTo(Next.ADVANCE);
    assertThat(done.skipped()).isFalse();
    assertThat(done.outcome()).isEqualTo(OUTPUT);
    assertThat(done.isOpen()).isTrue();

    var followed = done.followed("a->b");
    assertThat(followed.isOpen()).isFalse();
    assertThat(followed.next()).isNull();
    assertThat(followed.dueAt()).isNull();
    assertThat(followed.taken()).isEqualTo("a->b");
    assertThat(followed.hub()).as("the hub has yet to hear of it").isEqualTo(ForHub.CLOSE);
  }

  @Test
  void a_service_is_finished_by_nobody_and_the_hub_hears_nothing() {
    var done = service().completed(OUTPUT, null, LATER, LATER);
    assertThat(done.completedBy()).isNull();
    assertThat(done.hub()).isNull();
  }

  @Test
  void while_an_instance_rests_what_follows_is_known_but_not_due() {
    var done = form().completed(OUTPUT, WILL, NOW, null);
    assertThat(done.next()).isEqualTo(Next.ADVANCE);
    assertThat(done.dueAt()).isNull();
    var resting = service().failing(LATER).resting();
    assertThat(resting.next()).isEqualTo(Next.CALL);
    assertThat(resting.dueAt()).isNull();
    assertThat(resting.failures()).isOne();
  }

  @Test
  void a_skipped_task_is_done_with_nothing_and_taken_from_whoever_has_it() {
    var skipped = form().skipped(WILL, NOW, NOW).orElseThrow();
    assertThat(skipped.status()).isEqualTo(TaskStatus.COMPLETED);
    assertThat(skipped.skipped()).isTrue();
    assertThat(skipped.outcome()).isEqualTo(Value.EMPTY);
    assertThat(skipped.hub()).isEqualTo(ForHub.WITHDRAW);
    assertThat(skipped.next()).isEqualTo(Next.ADVANCE);
    assertThat(service().skipped(WILL, NOW, NOW).orElseThrow().hub()).isNull();
    assertThat(service().failing(null).skipped(WILL, NOW, NOW)).isPresent();
    assertThat(service().awaiting(LATER).skipped(WILL, NOW, NOW)).isPresent();
  }

  @Test
  void a_form_that_somebody_finished_is_closed_in_the_hub_though_it_is_skipped_after_that() {
    var stuck = form().completed(OUTPUT, WILL, NOW, NOW).failing(null);
    assertThat(stuck.skipped(WILL, NOW, NOW).orElseThrow().hub()).isEqualTo(ForHub.CLOSE);
  }

  @Test
  void what_is_over_is_not_skipped() {
    var done = form().completed(OUTPUT, WILL, NOW, NOW);
    assertThat(done.skipped(WILL, NOW, NOW)).isEmpty();
    assertThat(done.followed(null).skipped(WILL, NOW, NOW)).isEmpty();
    assertThat(in(form(), TaskStatus.CANCELLED).skipped(WILL, NOW, NOW)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = TaskStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ERROR")
  void only_what_is_in_error_is_tried_again(TaskStatus status) {
    assertThat(in(service(), status).again(NOW)).isEmpty();
    assertThat(in(form(), status).again(NOW)).isEmpty();
  }

  @Test
  void a_service_that_failed_is_called_again_by_itself_or_by_who_asks() {
    var waiting = service().failing(LATER);
    assertThat(waiting.status()).isEqualTo(TaskStatus.ERROR);
    assertThat(waiting.next()).isEqualTo(Next.CALL);
    assertThat(waiting.dueAt()).isEqualTo(LATER);
    var givenUp = waiting.failing(null);
    assertThat(givenUp.failures()).isEqualTo(2);
    assertThat(givenUp.next()).isNull();
    assertThat(givenUp.isOpen()).isTrue();
    var again = givenUp.again(NOW).orElseThrow();
    assertThat(again.status()).isEqualTo(TaskStatus.IN_PROGRESS);
    assertThat(again.next()).isEqualTo(Next.CALL);
    assertThat(again.dueAt()).isEqualTo(NOW);
    assertThat(again.failures()).as("they count until it goes well").isEqualTo(2);
    assertThat(givenUp.again(null).orElseThrow().dueAt()).as("on hold").isNull();
  }

  @Test
  void what_came_of_a_task_is_looked_at_again_and_not_made_again() {
    var stuck = service().completed(OUTPUT, null, NOW, NOW).failing(null);
    var again = stuck.again(LATER).orElseThrow();
    assertThat(again.status()).isEqualTo(TaskStatus.COMPLETED);
    assertThat(again.next()).isEqualTo(Next.ADVANCE);
    assertThat(again.outcome()).isEqualTo(OUTPUT);
    assertThat(again.completedAt()).isEqualTo(NOW);
    assertThat(again.followed(null).failures()).isZero();
  }

  @Test
  void a_service_that_answers_later_is_waited_for() {
    var pending = TaskState.opened(TaskType.ASYNC_ACTION, NOW).awaiting(LATER);
    assertThat(pending.status()).isEqualTo(TaskStatus.PENDING);
    assertThat(pending.next()).isEqualTo(Next.CALLBACK);
    assertThat(pending.dueAt()).isEqualTo(LATER);
    var brokenOff = pending.calledAgain(NOW);
    assertThat(brokenOff.status()).isEqualTo(TaskStatus.IN_PROGRESS);
    assertThat(brokenOff.next()).isEqualTo(Next.CALL);
    assertThat(brokenOff.failures()).as("nobody failed").isZero();
  }

  @ParameterizedTest
  @EnumSource
  void whatever_it_goes_through_the_table_takes(TaskType type) {
    Set<TaskState> seen = new HashSet<>();
    var at = List.of(TaskState.opened(type, NOW));
    for (int step = 0; step < 6; step++) {
      at = at.stream().flatMap(TaskStateTest::next).filter(seen::add).toList();
    }
    assertThat(seen).hasSizeGreaterThan(10).allSatisfy(TaskStateTest::fits);
  }

  /// All that can come after a state.
  private static Stream<TaskState> next(TaskState state) {
    var next = new ArrayList<TaskState>();
    boolean isForm = state.type() == TaskType.FORM;
    for (var due : new Instant[] {null, LATER}) {
      if (!state.status().isOver()) {
        next.add(state.completed(OUTPUT, isForm ? WILL : null, NOW, due));
        next.add(state.failing(isForm ? null : due));
      }
      if (state.next() == Next.ADVANCE) {
        next.add(state.followed(due == null ? null : "a->b"));
        next.add(state.failing(null));
      }
      state.skipped(WILL, NOW, due).ifPresent(next::add);
      state.again(due).ifPresent(next::add);
    }
    if (isForm) {
      Stream.of(ForHub.values()).map(state::telling).forEach(next::add);
    } else if (!state.status().isOver()) {
      next.addAll(List.of(state.awaiting(LATER), state.calledAgain(NOW)));
    }
    next.add(state.resting());
    return next.stream();
  }

  /// What the checks of the table say, and that something which is over moves no more.
  private static void fits(TaskState state) {
    assertThat(state.dueAt() == null || state.next() != null).as("due: %s", state).isTrue();
    assertThat(state.status() != TaskStatus.COMPLETED || state.completedAt() != null)
        .as("when: %s", state)
        .isTrue();
    assertThat(state.type() == TaskType.FORM || state.hub() == null).as("hub: %s", state).isTrue();
    assertThat(state.skipped() && state.output() != null).as("skipped: %s", state).isFalse();
    var following = Optional.ofNullable(state.next()).filter(Next.ADVANCE::equals);
    assertThat(following.isPresent() && !state.status().isOver()).as("next: %s", state).isFalse();
  }

  private static TaskState in(TaskState state, TaskStatus status) {
    return new TaskState(
        state.type(),
        status,
        null,
        0,
        null,
        status == TaskStatus.COMPLETED ? NOW : null,
        null,
        false,
        null,
        null,
        null,
        null);
  }
}
