package dev.evenhand.workflow.internal.act;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkResult;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.internal.store.TaskTable;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Moves the work of tasks from hand to hand, through the hub.
@Service
public class Handing {
  /// How many wait for the hub at once. Each keeps a connection meanwhile, and the hub needs some.
  private static final int AT_ONCE = 4;

  private final Semaphore room = new Semaphore(AT_ONCE);
  private final TaskTable tasks;
  private final Work work;
  private final TransactionTemplate transactions;

  Handing(TaskTable tasks, Work work, TransactionTemplate transactions) {
    this.tasks = tasks;
    this.work = work;
    this.transactions = transactions;
  }

  /// How an attempt ended.
  public sealed interface Answer {
    /// The hub was asked, and answered this.
    record Asked(WorkResult result) implements Answer {}

    /// There is no such task, or none that anybody could have.
    record Missing() implements Answer {}

    record NotAllowed(String because) implements Answer {}

    /// Nothing more can happen to it.
    record NotNow(TaskStatus status, @Nullable PersonId completedBy) implements Answer {}
  }

  /// Takes a task that nobody has.
  public Answer take(TaskId id, Actor by) {
    var who = by.person();
    return who == null
        ? new Answer.NotAllowed("Only people take tasks.")
        : ask(id, item -> WorkAsk.of(item, new Act.Take(who), by));
  }

  /// Puts a task back that the actor has, or anybody's for those who may repair.
  ///
  /// @param comment why; not empty
  public Answer release(TaskId id, String comment, Actor by) {
    var isOwn =
        transactions.execute(
            _ -> tasks.find(id).filter(task -> by.findPerson().equals(holder(task.holder()))));
    return isOwn.isEmpty() && !Powers.mayRepair(by)
        ? new Answer.NotAllowed("Only who has the task, or ticket_admin, may put it back.")
        : ask(id, item -> new WorkAsk(item, new Act.Release(), by, comment, null, null));
  }

  /// Gives a task to somebody, whoever has it.
  public Answer give(TaskId id, PersonId to, Actor by) {
    return Powers.mayRepair(by)
        ? ask(id, item -> WorkAsk.of(item, new Act.Give(to, false), by))
        : new Answer.NotAllowed("Only people with the role ticket_admin may do this.");
  }

  private Answer ask(TaskId id, Function<Target, WorkAsk> ask) {
    room.acquireUninterruptibly();
    try {
      return transactions.execute(_ -> askLocked(id, ask));
    } finally {
      room.release();
    }
  }

  /// Until the hub has answered nobody finishes the task or gives it up: what is done is not handed
  /// on, and who handed it on is not told that it was done before.
  private Answer askLocked(TaskId id, Function<Target, WorkAsk> ask) {
    var task = tasks.lock(id).orElse(null);
    if (task == null) {
      return new Answer.Missing();
    }
    if (task.status().isOver()) {
      return new Answer.NotNow(task.status(), task.state().completedBy());
    }
    var item = task.item();
    return item == null
        ? new Answer.Missing()
        : new Answer.Asked(work.ask(ask.apply(new Target.Known(item, null))).join());
  }

  private static Optional<PersonId> holder(@Nullable PersonId holder) {
    return Optional.ofNullable(holder);
  }
}
