package dev.evenhand.workflow.internal.run;

import dev.evenhand.storage.Ids;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.run.ForHub;
import dev.evenhand.workflow.domain.run.RunError;
import dev.evenhand.workflow.internal.store.ErrorTable;
import dev.evenhand.workflow.internal.store.HubTable;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Notes errors of tasks: one for each, however often it comes up until it is mended.
@Component
public class TaskErrors {
  private final ErrorTable errors;
  private final HubTable hub;
  private final Ids ids;
  private final Clock clock;

  TaskErrors(ErrorTable errors, HubTable hub, Ids ids, Clock clock) {
    this.errors = errors;
    this.hub = hub;
    this.ids = ids;
    this.clock = clock;
  }

  /// A task that the hub does not take.
  public record NotHandedOut(StoredTask task, Refusal why) {}

  /// Notes that nobody can be given these tasks, and does not ask again until somebody repairs it.
  public void notHandedOut(List<NotHandedOut> refused) {
    var now = clock.instant();
    for (var one : refused) {
      var task = one.task();
      note(task, new RunError(RunError.Type.TASK_CREATION, said(one)), one.why().name(), now);
    }
    hub.forget(refused.stream().map(one -> one.task().id()).toList(), ForHub.OPEN);
  }

  /// Notes that something went wrong with a task.
  ///
  /// @param detail more for whoever looks after it
  public void note(StoredTask task, RunError error, String detail, Instant now) {
    if (!errors.again(task.id(), error, detail, now)) {
      errors.insert(
          List.of(StoredError.of(ids.next(), task.instance(), task.id(), error, detail, now)));
    }
  }

  /// Notes that a task went well.
  public void mended(TaskId task, Instant now) {
    errors.closeOf(task, now);
  }

  private static String said(NotHandedOut refused) {
    var key = refused.task().key();
    return switch (refused.why()) {
      case NO_SUCH_QUEUE ->
          "Expected the queue of “%s” to be there, but the company has no queue of tasks of that name."
              .formatted(key);
      case KEY_DOES_NOT_FIT ->
          "Expected the queue of “%s” to take “%s”, but its pattern of keys does not fit."
              .formatted(key, refused.task().itemKey());
      default ->
          "Expected “%s” to be handed out, but the hub says %s.".formatted(key, refused.why());
    };
  }
}
