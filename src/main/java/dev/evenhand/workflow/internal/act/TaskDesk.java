package dev.evenhand.workflow.internal.act;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItems;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.run.Finish;
import dev.evenhand.workflow.internal.act.TaskAnswer.ChangedMeanwhile;
import dev.evenhand.workflow.internal.act.TaskAnswer.Done;
import dev.evenhand.workflow.internal.act.TaskAnswer.Missing;
import dev.evenhand.workflow.internal.act.TaskAnswer.NotNow;
import dev.evenhand.workflow.internal.act.TaskAnswer.NotYours;
import dev.evenhand.workflow.internal.act.TaskAnswer.Unfit;
import dev.evenhand.workflow.internal.file.AttachedFiles;
import dev.evenhand.workflow.internal.run.Engines;
import dev.evenhand.workflow.internal.run.Rounds;
import dev.evenhand.workflow.internal.store.StoredTask;
import dev.evenhand.workflow.internal.store.TaskTable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people do their tasks. What somebody did is stored by itself, while the hub says that the
/// task is theirs; what follows from it is found after that.
@Service
public class TaskDesk {
  private final TaskTable tasks;
  private final Engines engines;
  private final WorkItems items;
  private final Rounds rounds;
  private final AttachedFiles files;

  TaskDesk(TaskTable tasks, Engines engines, WorkItems items, AttachedFiles files, Rounds rounds) {
    this.tasks = tasks;
    this.files = files;
    this.engines = engines;
    this.items = items;
    this.rounds = rounds;
  }

  /// Finishes a form. Sending the same again changes nothing.
  @Transactional
  public TaskAnswer complete(TaskId id, Entries output, Actor by) {
    var task = form(id);
    if (task == null) {
      return new Missing();
    }
    if (task.status().isOver()) {
      return isRepeat(task, output, by) ? new Done(task) : over(task);
    }
    var holder = holder(task);
    var person = by.person();
    if (person == null || !person.equals(holder)) {
      return new NotYours(holder);
    }
    var instance = engines.instance(task);
    var missing = files.missing(output);
    if (!missing.isEmpty()) {
      return new Unfit(missing);
    }
    var finish = engines.engine(instance).fillIn(instance.with(List.of()), task.open(), output);
    return switch (finish) {
      case Finish.Done(var made) -> {
        var now = rounds.now();
        yield finish(task, made, person, now, instance.due(now));
      }
      case Finish.Refused(var problems) -> new Unfit(problems);
      case Finish.Failed(var error) ->
          throw new IllegalStateException("Expected a form to be judged, but: " + error.message());
    };
  }

  private TaskAnswer finish(
      StoredTask task, Entries made, PersonId by, Instant now, @Nullable Instant due) {
    var done = task.with(task.state().completed(made, by, now, due));
    if (tasks.update(List.of(done)) == 0) {
      return new ChangedMeanwhile();
    }
    files.attach(task.instance(), made);
    rounds.wakeAfterCommit(Tenancy.current());
    return new Done(done);
  }

  /// Keeps what somebody has filled in so far; it need not fit yet.
  ///
  /// @param seen revision of the task that was seen
  @Transactional
  public TaskAnswer keepDraft(TaskId id, Entries draft, long seen, Actor by) {
    var task = form(id);
    if (task == null) {
      return new Missing();
    }
    if (task.status().isOver()) {
      return over(task);
    }
    var holder = holder(task);
    if (by.person() == null || !by.person().equals(holder)) {
      return new NotYours(holder);
    }
    if (task.revision() != seen || !tasks.keepDraft(task, draft, rounds.now())) {
      return new ChangedMeanwhile();
    }
    return tasks.find(id).<TaskAnswer>map(Done::new).orElseGet(Missing::new);
  }

  private @Nullable StoredTask form(TaskId id) {
    return tasks.lock(id).filter(task -> task.type() == TaskType.FORM).orElse(null);
  }

  /// Who has it now, and keeps it until the transaction ends.
  private @Nullable PersonId holder(StoredTask task) {
    var item = task.item();
    return item == null ? null : items.holders(List.of(item)).get(item);
  }

  private static boolean isRepeat(StoredTask task, Entries output, Actor by) {
    return task.status() == TaskStatus.COMPLETED
        && by.person() != null
        && by.person().equals(task.state().completedBy())
        && output.equals(task.state().output());
  }

  private static TaskAnswer over(StoredTask task) {
    return new NotNow(task.status(), task.state().completedBy());
  }
}
