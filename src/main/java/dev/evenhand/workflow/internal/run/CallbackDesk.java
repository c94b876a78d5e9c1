package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Fields;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.run.Next;
import dev.evenhand.workflow.internal.callback.Callbacks;
import dev.evenhand.workflow.internal.callback.Verdict;
import dev.evenhand.workflow.internal.store.StoredTask;
import dev.evenhand.workflow.internal.store.TaskTable;
import dev.evenhand.workflow.internal.text.JsonText;
import org.springframework.stereotype.Service;

/// Where services answer later. Each token is taken once.
@Service
public class CallbackDesk {
  private final Callbacks callbacks;
  private final Companies companies;
  private final TaskTable tasks;
  private final CallResults results;
  private final Rounds rounds;

  CallbackDesk(
      Callbacks callbacks,
      Companies companies,
      TaskTable tasks,
      CallResults results,
      Rounds rounds) {
    this.callbacks = callbacks;
    this.companies = companies;
    this.tasks = tasks;
    this.results = results;
    this.rounds = rounds;
  }

  /// How an answer was taken.
  public enum Taken {
    DONE,
    /// It was taken, and the task is in error because of it.
    FAILED,
    /// It was taken, and the task is in error since nobody can read it.
    NOT_JSON,
    /// One was taken before, or the service was called again since.
    REPEATED,
    EXPIRED,
    UNKNOWN
  }

  /// Takes an answer.
  public Taken take(String token, byte[] body) {
    return switch (callbacks.verify(token, rounds.now())) {
      case Verdict.Forged() -> Taken.UNKNOWN;
      case Verdict.Expired() -> Taken.EXPIRED;
      case Verdict.Genuine(var company, var task, var attempt) ->
          companies.transact(company, () -> take(new TaskId(task), attempt, body));
    };
  }

  private Taken take(TaskId id, int attempt, byte[] body) {
    var found = tasks.lock(id).filter(task -> task.type() == TaskType.ASYNC_ACTION);
    if (found.isEmpty()) {
      return Taken.UNKNOWN;
    }
    if (!waits(found.get(), attempt)) {
      return Taken.REPEATED;
    }
    var taken = take(found.get(), body);
    rounds.wakeAfterCommit(Tenancy.current());
    return taken;
  }

  /// A service may be so quick that its answer comes before the call has ended.
  private static boolean waits(StoredTask task, int attempt) {
    var next = task.state().next();
    return (next == Next.CALLBACK || next == Next.CALLING) && task.calls() == attempt;
  }

  private Taken take(StoredTask task, byte[] body) {
    var faults = new Fields();
    var reply = JsonText.read(body, faults);
    if (reply.isEmpty() || !faults.errors().isEmpty()) {
      return results.unreadable(task) == CallResults.Taken.TOO_LATE
          ? Taken.REPEATED
          : Taken.NOT_JSON;
    }
    return switch (results.answered(task, reply.get())) {
      case DONE -> Taken.DONE;
      case FAILED -> Taken.FAILED;
      case TOO_LATE -> Taken.REPEATED;
      case WAITS -> throw new IllegalStateException("Expected an answer to be the last one.");
    };
  }
}
