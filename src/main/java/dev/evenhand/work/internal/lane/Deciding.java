package dev.evenhand.work.internal.lane;

import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Ids;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkItem.Mode;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Done;
import dev.evenhand.work.WorkResult.Facts;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import dev.evenhand.work.internal.lane.ByName.Named;
import dev.evenhand.work.internal.lane.LaneMemory.KnownQueue;
import dev.evenhand.work.internal.store.AssignmentTable;
import dev.evenhand.work.internal.store.ItemTable;
import dev.evenhand.work.internal.store.StoredItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides one ask of a batch: finds its item, looks whether the act fits the item's state, and
/// drafts the change.
@Component
class Deciding {
  private final Ids ids;
  private final ByPolicy byPolicy;
  private final ByName byName;
  private final ItemTable items;
  private final AssignmentTable assignments;

  Deciding(
      Ids ids, ByPolicy byPolicy, ByName byName, ItemTable items, AssignmentTable assignments) {
    this.ids = ids;
    this.byPolicy = byPolicy;
    this.byName = byName;
    this.items = items;
    this.assignments = assignments;
  }

  /// Decides all asks in their order.
  ///
  /// @param arrived before, of those that arrive
  List<WorkResult> decide(List<WorkAsk> asks, List<StoredItem> arrived, Batch batch) {
    batch.read(asks, arrived, items, assignments);
    var results = new ArrayList<WorkResult>(asks.size());
    for (var ask : asks) {
      results.add(decide(ask, batch));
    }
    return results;
  }

  private WorkResult decide(WorkAsk ask, Batch batch) {
    return switch (ask.target()) {
      case Target.Known known -> known(known, ask, batch);
      case Target.Arrival arrival -> arrival(arrival, ask, batch);
      case Target.Next next -> next(next, ask, batch);
    };
  }

  private WorkResult next(Target.Next next, WorkAsk ask, Batch batch) {
    var taken = batch.taken(ask.request());
    return taken == null
        ? byName.next(next, ask, batch)
        : repeat(taken, batch.earlier(taken.item().id(), ask.request()).orElseThrow());
  }

  private WorkResult known(Target.Known known, WorkAsk ask, Batch batch) {
    var stored = batch.draft.find(known.id());
    if (stored == null) {
      return Refused.of(Refusal.NO_SUCH_ITEM);
    }
    var earlier = batch.earlier(known.id(), ask.request());
    if (earlier.isPresent()) {
      return repeat(stored, earlier.get());
    }
    if (known.version() != null && known.version() != stored.item().version()) {
      return new Refused(Refusal.CHANGED_MEANWHILE, Facts.about(stored.item()));
    }
    return act(stored, ask, batch, false);
  }

  private WorkResult arrival(Target.Arrival arrival, WorkAsk ask, Batch batch) {
    var queue = batch.memory.queue(arrival.queue(), arrival.kind());
    if (queue == null) {
      return Refused.of(Refusal.NO_SUCH_QUEUE);
    }
    if (!queue.mayHandOut(ask.by())) {
      return new Refused(Refusal.NOT_ALLOWED, Facts.about(queue.queue()));
    }
    var stored = batch.draft.find(arrival.kind(), arrival.key());
    if (stored != null) {
      return arrivedBefore(stored, queue, ask, batch);
    }
    if (!queue.fits(arrival.key())) {
      return new Refused(Refusal.KEY_DOES_NOT_FIT, Facts.about(queue.queue()));
    }
    var created = batch.create(new WorkItemId(ids.next()), arrival, queue.queue().id());
    var result = act(created, ask, batch, true);
    if (result instanceof Refused) {
      batch.draft.discard(created.item());
    }
    return result;
  }

  private WorkResult arrivedBefore(StoredItem stored, KnownQueue queue, WorkAsk ask, Batch batch) {
    var item = stored.item();
    if (!item.queue().equals(queue.queue().id())) {
      return new Refused(Refusal.IN_ANOTHER_QUEUE, Facts.about(item));
    }
    var earlier = batch.earlier(item.id(), ask.request());
    return earlier.isPresent() ? repeat(stored, earlier.get()) : act(stored, ask, batch, false);
  }

  private static WorkResult repeat(StoredItem stored, Batch.Earlier earlier) {
    return new Done(stored.item(), earlier.decision(), earlier.wasFirst(), true);
  }

  private WorkResult act(StoredItem stored, WorkAsk ask, Batch batch, boolean isNew) {
    var queue = batch.memory.queue(stored.item().queue());
    if (queue == null) {
      return Refused.of(Refusal.NO_SUCH_QUEUE);
    }
    var at = batch.at(ask);
    return switch (ask.act()) {
      case Act.HandOut handOut -> byPolicy.handOut(stored, handOut, queue, ask, batch, isNew);
      case Act.Give(var to, var checkShift) ->
          byName.give(stored, new Named(to, checkShift), queue, ask, batch, isNew);
      case Act.Take(var who) -> byName.take(stored, who, queue, ask, batch);
      case Act.Release() -> release(stored, ask, batch, at);
      case Act.Complete() -> complete(stored, ask, batch, at);
      case Act.Withdraw() -> withdraw(stored, ask, batch, at);
      case Act.Reopen() -> reopen(stored, ask, batch, at);
      case Act.Edit edit -> done(batch.moves.edit(stored, edit, ask), null, false);
      case Act.Adopt(var holder, var isDone) ->
          adopt(stored, holder, isDone, queue, ask, batch, isNew);
    };
  }

  private static WorkResult release(StoredItem stored, WorkAsk ask, Batch batch, Instant at) {
    if (stored.item().state() != State.HELD) {
      return new Refused(Refusal.NOT_HELD, Facts.about(stored.item()));
    }
    if (ask.comment().isBlank()) {
      return new Refused(Refusal.COMMENT_MISSING, Facts.about(stored.item()));
    }
    return done(batch.moves.release(stored, ask, at), null, false);
  }

  private static WorkResult complete(StoredItem stored, WorkAsk ask, Batch batch, Instant at) {
    return switch (stored.item().state()) {
      case HELD -> done(batch.moves.complete(stored, ask, at), null, false);
      case DONE -> new Refused(Refusal.ALREADY_DONE, Facts.about(stored.item()));
      case WAITING, PARKED -> new Refused(Refusal.NOT_HELD, Facts.about(stored.item()));
    };
  }

  private static WorkResult withdraw(StoredItem stored, WorkAsk ask, Batch batch, Instant at) {
    return stored.item().state() == State.DONE
        ? new Refused(Refusal.ALREADY_DONE, Facts.about(stored.item()))
        : done(batch.moves.withdraw(stored, ask, at), null, false);
  }

  private static WorkResult reopen(StoredItem stored, WorkAsk ask, Batch batch, Instant at) {
    return stored.item().state() == State.DONE
        ? done(batch.moves.reopen(stored, ask, at), null, false)
        : new Refused(Refusal.ALREADY_HELD, Facts.about(stored.item()));
  }

  private static WorkResult adopt(
      StoredItem stored,
      @Nullable PersonId holder,
      boolean isDone,
      KnownQueue queue,
      WorkAsk ask,
      Batch batch,
      boolean isNew) {
    if (!isNew) {
      return new Refused(Refusal.ALREADY_HELD, Facts.about(stored.item()));
    }
    var at = batch.at(ask);
    var zone = queue.queue().settings().zone();
    var moves = batch.moves;
    var adopted =
        holder == null
            ? moves.release(stored, ask, at)
            : moves.hold(stored, holder, Mode.IMPORT, ask, at, zone, null);
    return done(isDone ? moves.complete(adopted, ask, at) : adopted, null, true);
  }

  static WorkResult done(StoredItem stored, @Nullable DecisionId decision, boolean isNew) {
    return new Done(stored.item(), decision, isNew, false);
  }
}
