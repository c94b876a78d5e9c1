package dev.evenhand.workflow.internal.act;

import dev.evenhand.people.Actor;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.internal.act.ErrorAnswer.ChangedMeanwhile;
import dev.evenhand.workflow.internal.act.ErrorAnswer.Done;
import dev.evenhand.workflow.internal.act.ErrorAnswer.Missing;
import dev.evenhand.workflow.internal.act.ErrorAnswer.NotAllowed;
import dev.evenhand.workflow.internal.act.ErrorAnswer.NotNow;
import dev.evenhand.workflow.internal.run.Stores;
import dev.evenhand.workflow.internal.store.ErrorStatus;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredInstance;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people look after errors: note what they found, try again, or go on without.
@Service
public class ErrorDesk {
  private final Stores stores;
  private final Branches branches;
  private final Repairs repairs;
  private final Aftermath aftermath;
  private final Clock clock;

  ErrorDesk(Stores stores, Branches branches, Repairs repairs, Aftermath aftermath, Clock clock) {
    this.stores = stores;
    this.branches = branches;
    this.repairs = repairs;
    this.aftermath = aftermath;
    this.clock = clock;
  }

  /// Notes what people have done about an error. It changes nothing else: whoever calls an error
  /// resolved that still keeps its instance from going on has it closed, not mended.
  ///
  /// @param seen revision of the error that was seen
  @Transactional
  public ErrorAnswer note(UUID id, ErrorStatus status, String notes, long seen, Actor by) {
    if (!Powers.mayRepair(by)) {
      return new NotAllowed();
    }
    var error = stores.errors().find(id);
    if (error.isEmpty()) {
      return new Missing();
    }
    if (error.get().revision() != seen
        || !stores.errors().note(error.get(), status, notes, clock.instant())) {
      return new ChangedMeanwhile();
    }
    return new Done(stores.errors().find(id).orElseThrow());
  }

  /// Tries again what went wrong. Asking again when it went well changes nothing.
  @Transactional
  public ErrorAnswer retry(UUID id, Actor by) {
    return mend(id, by, false);
  }

  /// Goes on without the task that went wrong.
  @Transactional
  public ErrorAnswer skip(UUID id, Actor by) {
    return mend(id, by, true);
  }

  private ErrorAnswer mend(UUID id, Actor by, boolean skips) {
    if (!Powers.mayRepair(by)) {
      return new NotAllowed();
    }
    var found = stores.errors().find(id);
    if (found.isEmpty()) {
      return new Missing();
    }
    var instance = stores.instances().lock(found.get().instance()).orElseThrow();
    var error = stores.errors().find(id).orElseThrow();
    if (!error.isOpen()) {
      return new Done(error);
    }
    var refusal = mend(error, instance, by, skips);
    return refusal == null ? new Done(stores.errors().find(id).orElseThrow()) : refusal;
  }

  private @Nullable ErrorAnswer mend(
      StoredError error, StoredInstance instance, Actor by, boolean skips) {
    var task = error.task();
    var branch = error.error().branch();
    if (branch == null && task != null) {
      return said(skips ? repairs.skip(task, "", by) : repairs.retry(task, by));
    }
    if (branch == null) {
      return skips ? new NotNow("there is no task to go on without") : restart(error, instance, by);
    }
    if (instance.status() != InstanceStatus.IN_PROGRESS) {
      return new NotNow("the ticket is " + instance.status());
    }
    if (skips && branch.to() == null) {
      return new NotNow("there is no task to go on without");
    }
    branches.mend(error, instance, branch, skips);
    aftermath.note(skips ? "skipped" : "retried", instance, "", by);
    return null;
  }

  /// Begins an instance that could not be begun, or goes on where Evenhand failed.
  private @Nullable ErrorAnswer restart(StoredError error, StoredInstance instance, Actor by) {
    if (instance.status().isOver()) {
      return new NotNow("the ticket is " + instance.status());
    }
    branches.restart(error, instance);
    aftermath.note("retried", instance, "", by);
    return null;
  }

  private static @Nullable ErrorAnswer said(TaskAnswer answer) {
    return switch (answer) {
      case TaskAnswer.Done _ -> null;
      case TaskAnswer.Missing _ -> new Missing();
      case TaskAnswer.NotAllowed _ -> new NotAllowed();
      case TaskAnswer.ChangedMeanwhile _ -> new ChangedMeanwhile();
      case TaskAnswer.NotNow(var status, _) -> new NotNow("the task is " + status);
      case TaskAnswer.NotYours _, TaskAnswer.Unfit _ ->
          throw new IllegalStateException("Expected a repair to be nobody's own.");
    };
  }
}
