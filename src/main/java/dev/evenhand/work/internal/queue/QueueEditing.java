package dev.evenhand.work.internal.queue;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.storage.Ids;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues.NewQueue;
import dev.evenhand.work.Queues.Refusal;
import dev.evenhand.work.Queues.Refusal.ChangedMeanwhile;
import dev.evenhand.work.Queues.Refusal.HasSupporters;
import dev.evenhand.work.Queues.Refusal.HasWork;
import dev.evenhand.work.Queues.Refusal.Missing;
import dev.evenhand.work.Queues.Refusal.NameTaken;
import dev.evenhand.work.Queues.Refusal.NotAllowed;
import dev.evenhand.work.Queues.Refusal.PatternRefused;
import dev.evenhand.work.Queues.Result;
import dev.evenhand.work.Queues.Result.Done;
import dev.evenhand.work.Supporter;
import dev.evenhand.work.domain.QueuePowers;
import dev.evenhand.work.domain.policy.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The steps of creating, changing and deleting a queue.
@Component
class QueueEditing {
  private static final NotAllowed NO_CREATOR =
      new NotAllowed("Only people with the admin role may create queues.");
  private static final NotAllowed NOT_YOURS =
      new NotAllowed(
          "Only the admins of teams that support this queue and the user admin may change it.");

  private final QueueTable queues;
  private final OpenWork work;
  private final QueuePermissions permissions;
  private final QueueChanges changes;
  private final Ids ids;

  QueueEditing(
      QueueTable queues,
      OpenWork work,
      QueuePermissions permissions,
      QueueChanges changes,
      Ids ids) {
    this.queues = queues;
    this.work = work;
    this.permissions = permissions;
    this.changes = changes;
    this.ids = ids;
  }

  Result create(NewQueue wanted, Actor by) {
    if (!QueuePowers.mayCreate(by)) {
      return NO_CREATOR;
    }
    var now = changes.begin();
    var queue = queue(new QueueId(ids.next()), wanted);
    var refusal = refusal(queue);
    if (refusal != null) {
      return refusal;
    }
    queues.insert(queue, now);
    changes.tell(subject(queue), null, QueueFields.of(queue), by);
    return new Done(queue);
  }

  Result change(Queue wanted, Actor by) {
    changes.begin();
    var before = queues.find(wanted.id()).orElse(null);
    if (before == null) {
      return new Missing("queue");
    }
    if (!permissions.mayEdit(by, wanted.id())) {
      return NOT_YOURS;
    }
    if (before.version() != wanted.version()) {
      return new ChangedMeanwhile();
    }
    var refusal = refusal(wanted);
    if (refusal != null || before.equals(wanted)) {
      return refusal == null ? new Done(before) : refusal;
    }
    if (!queues.update(wanted)) {
      return new ChangedMeanwhile();
    }
    changes.tell(subject(wanted), QueueFields.of(before), QueueFields.of(wanted), by);
    return queues.find(wanted.id()).<Result>map(Done::new).orElseGet(() -> new Missing("queue"));
  }

  Result delete(QueueId id, Actor by) {
    var now = changes.begin();
    var queue = queues.find(id).orElse(null);
    if (queue == null) {
      return new Missing("queue");
    }
    if (!permissions.mayEdit(by, id)) {
      return NOT_YOURS;
    }
    var supporters = permissions.supporters(id);
    if (!supporters.isEmpty()) {
      return new HasSupporters(supporters.stream().map(Supporter::person).toList());
    }
    var open = work.in(id);
    if (!open.isNone()) {
      return new HasWork(open.waiting() + open.parked(), open.held());
    }
    queues.delete(id, now);
    changes.tell(subject(queue), QueueFields.of(queue), null, by);
    return new Done(queue);
  }

  private @Nullable Refusal refusal(Queue queue) {
    if (Policies.findForQueue(queue.policy()).isEmpty()) {
      return new Missing("policy");
    }
    var fault = CasePattern.fault(queue.casePattern());
    if (fault.isPresent()) {
      return new PatternRefused(fault.get());
    }
    var namesake = queues.findByName(queue.name());
    return namesake.isEmpty() || namesake.get().id().equals(queue.id())
        ? null
        : new NameTaken(queue.name());
  }

  private static Queue queue(QueueId id, NewQueue wanted) {
    return new Queue(
        id,
        wanted.name().strip(),
        wanted.kind(),
        wanted.policy(),
        wanted.settings(),
        wanted.casePattern(),
        wanted.maxHeld(),
        wanted.open(),
        0);
  }

  private static Subject subject(Queue queue) {
    return new Subject("queue", queue.id().toString(), queue.name());
  }
}
