package dev.evenhand.workflow.internal.act;

import dev.evenhand.people.Actor;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.run.ForHub;
import dev.evenhand.workflow.internal.act.TaskAnswer.ChangedMeanwhile;
import dev.evenhand.workflow.internal.act.TaskAnswer.Done;
import dev.evenhand.workflow.internal.act.TaskAnswer.Missing;
import dev.evenhand.workflow.internal.act.TaskAnswer.NotAllowed;
import dev.evenhand.workflow.internal.act.TaskAnswer.NotNow;
import dev.evenhand.workflow.internal.run.Engines;
import dev.evenhand.workflow.internal.run.Keeping;
import dev.evenhand.workflow.internal.run.Stores;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Repairs of tasks, by people who may. Each locks the instance, so that nothing else follows in it
/// meanwhile.
@Service
public class Repairs {
  private final Stores stores;
  private final Engines engines;
  private final Keeping keeping;
  private final Aftermath aftermath;
  private final Clock clock;

  Repairs(Stores stores, Engines engines, Keeping keeping, Aftermath aftermath, Clock clock) {
    this.stores = stores;
    this.engines = engines;
    this.keeping = keeping;
    this.aftermath = aftermath;
    this.clock = clock;
  }

  /// Has the instance go on without a task, as if it were done with nothing as its output. Asking
  /// again changes nothing.
  @Transactional
  public TaskAnswer skip(TaskId id, String comment, Actor by) {
    var person = by.person();
    if (person == null) {
      return new NotAllowed();
    }
    return repair(
        id,
        by,
        (task, instance, now) ->
            task.state().skipped(person, now, instance.due(now)).map(task::with),
        task -> aftermath.note("skipped", task, comment, by));
  }

  /// Tries a task again that is in error, or that nobody could be given. Asking again while it is
  /// tried changes nothing.
  @Transactional
  public TaskAnswer retry(TaskId id, Actor by) {
    return repair(id, by, this::again, task -> aftermath.note("retried", task, "", by));
  }

  private Optional<StoredTask> again(StoredTask task, StoredInstance instance, Instant now) {
    if (wasNotHandedOut(task)) {
      return Optional.of(task.with(task.state().telling(ForHub.OPEN)));
    }
    var engine = engines.engine(instance);
    return task.state()
        .again(instance.due(now))
        .map(state -> task.given(engine.givenAnew(task.open(), instance.data()), state));
  }

  private static boolean wasNotHandedOut(StoredTask task) {
    return task.type() == TaskType.FORM
        && !task.status().isOver()
        && task.item() == null
        && task.state().hub() == null;
  }

  /// What a repair makes of a task; nothing when there is nothing to repair.
  private interface Repair {
    Optional<StoredTask> of(StoredTask task, StoredInstance instance, Instant now);
  }

  private interface After {
    void repaired(StoredTask task);
  }

  private TaskAnswer repair(TaskId id, Actor by, Repair repair, After after) {
    if (!Powers.mayRepair(by)) {
      return new NotAllowed();
    }
    var found = stores.tasks().find(id);
    if (found.isEmpty()) {
      return new Missing();
    }
    var instance = stores.instances().lock(found.get().instance()).orElseThrow();
    var task = stores.tasks().lock(id).orElseThrow();
    var now = clock.instant();
    var repaired = repair.of(task, instance, now);
    if (repaired.isEmpty()) {
      return new NotNow(task.status(), task.state().completedBy());
    }
    if (stores.tasks().update(List.of(repaired.get())) == 0) {
      return new ChangedMeanwhile();
    }
    after.repaired(repaired.get());
    keeping.touched(List.of(instance), now);
    return new Done(repaired.get(), instance);
  }
}
