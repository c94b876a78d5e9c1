package dev.evenhand.workflow.internal.run;

import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.run.Engine;
import dev.evenhand.workflow.domain.run.Finish;
import dev.evenhand.workflow.domain.run.Next;
import dev.evenhand.workflow.domain.run.RunError;
import dev.evenhand.workflow.internal.call.CallOutcome;
import dev.evenhand.workflow.internal.call.CallOutcome.Failed;
import dev.evenhand.workflow.internal.call.CallOutcome.Replied;
import dev.evenhand.workflow.internal.file.AttachedFiles;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import dev.evenhand.workflow.internal.store.TaskTable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// What becomes of tasks whose services were called. Only the answer of the last call counts, and
/// only once.
@Component
public class CallResults {
  /// How long a callback is waited for.
  static final Duration LONGEST = Duration.ofDays(30);

  private final TaskTable tasks;
  private final Engines engines;
  private final AttachedFiles files;
  private final TaskErrors errors;
  private final Clock clock;

  CallResults(
      TaskTable tasks, Engines engines, AttachedFiles files, TaskErrors errors, Clock clock) {
    this.tasks = tasks;
    this.files = files;
    this.engines = engines;
    this.errors = errors;
    this.clock = clock;
  }

  /// How an answer was taken.
  public enum Taken {
    /// What follows will be found.
    DONE,
    /// The task is in error.
    FAILED,
    /// The service will answer later.
    WAITS,
    /// It counts no more: somebody else answered, or the service was called again since.
    TOO_LATE
  }

  /// Takes how a call ended.
  ///
  /// @param called the task as it was when the call began
  Taken take(StoredTask called, CallOutcome outcome) {
    var task = tasks.lock(called.id()).orElse(called);
    if (task.state().next() != Next.CALLING || task.calls() != called.calls()) {
      return Taken.TOO_LATE;
    }
    return switch (outcome) {
      case Replied(_, var reply) ->
          task.type() == TaskType.ASYNC_ACTION && !Engine.isRefusal(reply)
              ? write(
                  task.replied(task.state().awaiting(clock.instant().plus(LONGEST))), Taken.WAITS)
              : answered(task, reply);
      case Failed failed -> failed(task, failed);
    };
  }

  /// Takes what a service answered, at once or by a callback.
  Taken answered(StoredTask task, Value reply) {
    var instance = engines.instance(task);
    var engine = engines.engine(instance);
    var now = clock.instant();
    return switch (engine.answer(instance.with(List.of()), task.open(), reply)) {
      case Finish.Done(var output) when !files.missing(output).isEmpty() -> {
        var error = engine.fail(task.open(), "the reply refers to a file that is not there.");
        yield inError(task, true, new Trouble(instance, error.error(), ""));
      }
      case Finish.Done(var output) -> {
        files.attach(task.instance(), output);
        var done = task.state().completed(output, null, now, instance.due(now));
        yield write(task.replied(done), Taken.DONE);
      }
      case Finish.Failed(var error) -> inError(task, true, new Trouble(instance, error, ""));
      case Finish.Refused(var problems) ->
          throw new IllegalStateException("Expected a service to fail, not " + problems + ".");
    };
  }

  /// Takes an answer that nobody can read.
  Taken unreadable(StoredTask task) {
    return failed(
        task,
        new Failed(
            CallOutcome.Kind.NOT_JSON, "the callback brought no JSON that can be read.", ""));
  }

  /// Ends the waiting for callbacks that did not come. Answers how many those were.
  int missed(List<StoredTask> overdue) {
    for (var task : overdue) {
      var why = "no callback came within %d days.".formatted(LONGEST.toDays());
      failed(task, new Failed(CallOutcome.Kind.TIME_OUT, why, ""));
    }
    return overdue.size();
  }

  /// Gives a call back that was broken off, so that it is made again at once.
  void broken(StoredTask called) {
    var task = tasks.lock(called.id()).orElse(called);
    if (task.state().next() == Next.CALLING && task.calls() == called.calls()) {
      write(task.with(task.state().calledAgain(clock.instant())), Taken.WAITS);
    }
  }

  private Taken failed(StoredTask task, Failed failed) {
    var instance = engines.instance(task);
    var error = engines.engine(instance).fail(task.open(), failed.message()).error();
    var hasReplied =
        switch (failed.kind()) {
          case STATUS, TOO_LARGE, NOT_JSON, REDIRECT_REFUSED, TOO_MANY_REDIRECTS -> true;
          case MALFORMED_ADDRESS,
              ADDRESS_REFUSED,
              NO_SUCH_HOST,
              CONNECT,
              BROKEN_OFF,
              TIME_OUT,
              TLS ->
              false;
        };
    return inError(task, hasReplied, new Trouble(instance, error, failed.detail()));
  }

  /// What went wrong, and in which instance.
  private record Trouble(StoredInstance instance, RunError error, String detail) {}

  private Taken inError(StoredTask task, boolean hasReplied, Trouble trouble) {
    var now = clock.instant();
    var failing = task.state().failing(null);
    var retry =
        engines
            .engine(trouble.instance())
            .retry(task.with(failing).open())
            .map(delay -> task.state().failing(now.plus(delay)))
            .map(state -> isResting(trouble.instance()) ? state.resting() : state)
            .orElse(failing);
    var taken = write(hasReplied ? task.replied(retry) : task.with(retry), Taken.FAILED);
    if (taken == Taken.FAILED) {
      errors.note(task, trouble.error(), trouble.detail(), now);
    }
    return taken;
  }

  private Taken write(StoredTask changed, Taken taken) {
    return tasks.update(List.of(changed)) == 1 ? taken : Taken.TOO_LATE;
  }

  private static boolean isResting(StoredInstance instance) {
    return instance.status() == InstanceStatus.ON_HOLD;
  }
}
