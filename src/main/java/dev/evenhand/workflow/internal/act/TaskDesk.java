package dev.evenhand.workflow.internal.act;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.internal.act.TaskAnswer.ChangedMeanwhile;
import dev.evenhand.workflow.internal.act.TaskAnswer.Done;
import dev.evenhand.workflow.internal.act.TaskAnswer.Missing;
import dev.evenhand.workflow.internal.act.TaskAnswer.NotNow;
import dev.evenhand.workflow.internal.act.TaskAnswer.NotYours;
import dev.evenhand.workflow.internal.act.TaskAnswer.Unfit;
import dev.evenhand.workflow.internal.fill.Completions;
import dev.evenhand.workflow.internal.fill.Completions.Wish;
import dev.evenhand.workflow.internal.fill.Filling;
import dev.evenhand.workflow.internal.fill.Filling.Filled;
import dev.evenhand.workflow.internal.run.Rounds;
import dev.evenhand.workflow.internal.run.Stores;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Where people do their tasks. What somebody did is stored by itself, while the hub says that the
/// task is theirs; what follows from it is found after that.
@Service
public class TaskDesk {
  private final Companies companies;
  private final Stores stores;
  private final Filling filling;
  private final Rounds rounds;
  private final Completions completions;

  TaskDesk(
      Companies companies, Stores stores, Filling filling, Rounds rounds, Completions completions) {
    this.companies = companies;
    this.stores = stores;
    this.filling = filling;
    this.rounds = rounds;
    this.completions = completions;
  }

  /// A form that nobody else changes until the transaction ends.
  private record Form(StoredTask task, StoredInstance instance, Trip trip) {
    Done done() {
      return new Done(task, instance);
    }
  }

  private interface Deed {
    TaskAnswer to(Form form);
  }

  /// Finishes a form. Sending the same again changes nothing. Must not be called within a
  /// transaction.
  public TaskAnswer complete(TaskId id, Entries output, Actor by) {
    return by.findPerson()
        .flatMap(person -> completions.complete(new Wish(id, output, person)))
        .<TaskAnswer>map(done -> new Done(done.task(), done.instance()))
        .orElseGet(() -> at(id, form -> complete(form, output, by)));
  }

  private TaskAnswer complete(Form form, Entries output, Actor by) {
    var task = form.task();
    if (task.status().isOver()) {
      return isRepeat(task, output, by) ? form.done() : over(task);
    }
    var person = by.person();
    if (person == null) {
      return new NotYours(holder(form));
    }
    return switch (filling.judge(task, form.instance(), output)) {
      case Filled.Unfit(var problems) -> ifHeld(form, person, () -> new Unfit(problems));
      case Filled.Fits(var made) -> finish(form, made, person);
    };
  }

  private TaskAnswer finish(Form form, Entries made, PersonId by) {
    var now = rounds.now();
    var due = form.instance().due(now);
    var done = form.task().with(form.task().state().completed(made, by, now, due));
    var written = stores.completions().complete(List.of(done), form.trip());
    return ifHeld(
        form,
        by,
        () -> {
          if (written.rows().isEmpty()) {
            return new ChangedMeanwhile();
          }
          filling.attach(done.instance(), made);
          rounds.wakeAfterCommit(Tenancy.current());
          return new Done(done, form.instance());
        });
  }

  /// Keeps what somebody has filled in so far; it need not fit yet.
  ///
  /// @param seen revision of the task that was seen
  public TaskAnswer keepDraft(TaskId id, Entries draft, long seen, Actor by) {
    return at(id, form -> keepDraft(form, draft, seen, by));
  }

  private TaskAnswer keepDraft(Form form, Entries draft, long seen, Actor by) {
    var task = form.task();
    if (task.status().isOver()) {
      return over(task);
    }
    return ifHeld(
        form,
        by.person(),
        () ->
            task.revision() == seen && stores.tasks().keepDraft(task, draft, rounds.now())
                ? new Done(stores.tasks().find(task.id()).orElseThrow(), form.instance())
                : new ChangedMeanwhile());
  }

  /// Does something with a form; unless that is done, all of it is undone.
  private TaskAnswer at(TaskId id, Deed deed) {
    return companies.transactByTrips(
        Tenancy.current(),
        (trip, transaction) -> {
          var task = stores.completions().lock(id, trip);
          var instance = stores.instances().of(List.of(id), trip);
          trip.make();
          var answer =
              task.rows().stream()
                  .filter(one -> one.type() == TaskType.FORM)
                  .map(one -> deed.to(new Form(one, instance.rows().getFirst(), trip)))
                  .findFirst()
                  .orElseGet(Missing::new);
          if (!(answer instanceof Done)) {
            transaction.setRollbackOnly();
          }
          return answer;
        });
  }

  private TaskAnswer ifHeld(Form form, @Nullable PersonId by, Supplier<TaskAnswer> then) {
    var holder = holder(form);
    return holder != null && holder.equals(by) ? then.get() : new NotYours(holder);
  }

  private @Nullable PersonId holder(Form form) {
    return filling.holder(form.task(), form.trip());
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
