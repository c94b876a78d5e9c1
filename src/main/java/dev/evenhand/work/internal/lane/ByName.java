package dev.evenhand.work.internal.lane;

import dev.evenhand.availability.Reason;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkItem.Mode;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Facts;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import dev.evenhand.work.domain.Terms;
import dev.evenhand.work.domain.policy.Decision;
import dev.evenhand.work.domain.policy.ManualPolicy;
import dev.evenhand.work.domain.policy.Outcome;
import dev.evenhand.work.domain.rule.SupportsQueue;
import dev.evenhand.work.internal.lane.LaneMemory.KnownQueue;
import dev.evenhand.work.internal.store.AssignmentTable;
import dev.evenhand.work.internal.store.ItemTable;
import dev.evenhand.work.internal.store.StoredItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts items into the hands of people who were named, or who take them.
@Component
class ByName {
  /// Taking is one's own choice: it is allowed outside of one's shift.
  private static final boolean SHIFT_DOES_NOT_MATTER = false;

  private final Recording recording;
  private final ItemTable items;
  private final AssignmentTable assignments;

  ByName(Recording recording, ItemTable items, AssignmentTable assignments) {
    this.recording = recording;
    this.items = items;
    this.assignments = assignments;
  }

  /// Who is named, and whether the person has to be in shift.
  record Named(PersonId person, boolean checkShift) {}

  WorkResult give(
      StoredItem stored, Named to, KnownQueue queue, WorkAsk ask, Batch batch, boolean isNew) {
    if (stored.item().state() == State.DONE) {
      return new Refused(Refusal.ALREADY_DONE, Facts.about(stored.item()));
    }
    if (to.person().equals(stored.item().holder())) {
      return new Refused(Refusal.ALREADY_HELD, Facts.about(stored.item()));
    }
    return hold(stored, to, ManualPolicy.MANUAL, queue, ask, batch, isNew);
  }

  WorkResult take(StoredItem stored, PersonId who, KnownQueue queue, WorkAsk ask, Batch batch) {
    var item = stored.item();
    if (item.state() == State.HELD && who.equals(item.holder())) {
      return Deciding.done(stored, null, false);
    }
    if (item.state() == State.HELD) {
      return new Refused(Refusal.ALREADY_HELD, Facts.about(item));
    }
    if (item.state() == State.DONE) {
      return new Refused(Refusal.ALREADY_DONE, Facts.about(item));
    }
    var named = new Named(who, SHIFT_DOES_NOT_MATTER);
    return holdsEnough(who, queue, batch)
        ? new Refused(Refusal.HOLDS_ENOUGH, Facts.about(item))
        : hold(stored, named, ManualPolicy.CLAIM, queue, ask, batch, false);
  }

  /// Takes the most urgent item of these queues that the person may have; when there is none, says
  /// what stood in the way of the last one.
  WorkResult next(Target.Next next, WorkAsk ask, Batch batch) {
    if (!(ask.act() instanceof WorkAsk.Act.Take(var who))) {
      throw new IllegalArgumentException("Expected the next item to be taken, not " + ask.act());
    }
    var open = new LinkedHashSet<QueueId>();
    Refused refused = Refused.of(Refusal.NOTHING_WAITING);
    for (var id : next.queues()) {
      var queue = batch.memory.queue(id);
      if (queue != null && holdsEnough(who, queue, batch)) {
        refused = Refused.of(Refusal.HOLDS_ENOUGH);
      } else if (queue != null) {
        open.add(id);
      }
    }
    while (!open.isEmpty()) {
      var stored = mostUrgent(open, batch);
      var queue = stored == null ? null : batch.memory.queue(stored.item().queue());
      if (stored == null || queue == null) {
        return refused;
      }
      switch (take(stored, who, queue, ask, batch)) {
        case WorkResult.Done done -> {
          return done;
        }
        case Refused why -> refused = why;
      }
      open.remove(stored.item().queue());
    }
    return refused;
  }

  private @Nullable StoredItem mostUrgent(Set<QueueId> queues, Batch batch) {
    var states = List.of(State.WAITING, State.PARKED);
    for (var stored : items.free(queues, states, batch.draft.touched() + 1)) {
      var id = stored.item().id();
      if (!batch.draft.touches(id)) {
        if (batch.draft.find(id) == null) {
          batch.know(List.of(stored), assignments);
        }
        return stored;
      }
    }
    return null;
  }

  private WorkResult hold(
      StoredItem stored,
      Named named,
      ManualPolicy policy,
      KnownQueue queue,
      WorkAsk ask,
      Batch batch,
      boolean isNew) {
    var at = batch.at(ask);
    var terms = Terms.named(named.person(), named.checkShift()).requiring(stored.item().requires());
    var decided = recording.decide(policy, stored.item(), terms, queue, batch, at);
    if (decided.outcome() instanceof Outcome.Nobody(var rule)) {
      var decision = recording.explain(policy, stored.item(), terms, queue, at);
      // Who is no supporter at all is no candidate either, and so no rule removed this person.
      var otherwise =
          SupportsQueue.notSupporting(recording.question(stored.item(), terms, queue, at));
      return cannot(stored, named, rule, decision, otherwise);
    }
    batch.draft.decisions.add(decided.row());
    var mode = policy.equals(ManualPolicy.CLAIM) ? Mode.CLAIM : Mode.MANUAL;
    var zone = queue.queue().settings().zone();
    var held = batch.moves.hold(stored, named.person(), mode, ask, at, zone, decided.row().id());
    return Deciding.done(held, decided.row().id(), isNew);
  }

  private static WorkResult cannot(
      StoredItem stored, Named named, String rule, Decision decision, Reason otherwise) {
    var because =
        decision.steps().getLast().removed().stream()
            .map(removed -> removed.because())
            .findFirst()
            .orElse(otherwise);
    return new Refused(
        Refusal.CANNOT_TAKE_IT, new Facts(stored.item(), null, named.person(), rule, because));
  }

  private boolean holdsEnough(PersonId who, KnownQueue queue, Batch batch) {
    var most = queue.queue().maxHeld();
    var id = queue.queue().id();
    return most != null && items.held(id, who.value()) + batch.draft.moreHeld(id, who) >= most;
  }
}
