package dev.evenhand.work.internal.lane;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkItem.Mode;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Facts;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import dev.evenhand.work.domain.Terms;
import dev.evenhand.work.domain.policy.Outcome;
import dev.evenhand.work.domain.policy.Policies;
import dev.evenhand.work.internal.lane.LaneMemory.KnownQueue;
import dev.evenhand.work.internal.lane.Recording.Decided;
import dev.evenhand.work.internal.store.StoredItem;
import dev.evenhand.work.internal.store.StoredItem.Wish;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Hands items out as the policy of their queue says.
@Component
class ByPolicy {
  private final Recording recording;

  ByPolicy(Recording recording) {
    this.recording = recording;
  }

  WorkResult handOut(
      StoredItem stored,
      Act.HandOut act,
      KnownQueue queue,
      WorkAsk ask,
      Batch batch,
      boolean isNew) {
    var item = stored.item();
    if (item.state() == State.DONE) {
      return new Refused(Refusal.ALREADY_DONE, Facts.about(item));
    }
    if (item.state() == State.HELD && !act.again()) {
      return new Refused(Refusal.ALREADY_HELD, Facts.about(item));
    }
    var wishing = stored.wishing(new Wish(act.again(), act.checkShift(), act.atTime()));
    var decided = decide(wishing, queue, ask, batch);
    batch.draft.decisions.add(decided.row());
    var after =
        switch (decided.outcome()) {
          case Outcome.Chosen(var person) -> hold(wishing, person, queue, ask, batch, decided);
          case Outcome.Nobody _ when item.state() == State.HELD -> stored;
          case Outcome.Nobody _ ->
              batch.moves.wait(wishing, ask, batch.at(ask), decided.row().id());
        };
    return Deciding.done(after, decided.row().id(), isNew);
  }

  /// Tries an item that waits; nothing changes, nor is stored, when still nobody can take it.
  boolean retry(StoredItem stored, KnownQueue queue, WorkAsk ask, Batch batch) {
    var decided = decide(stored, queue, ask, batch);
    if (decided.outcome() instanceof Outcome.Chosen(var person)) {
      batch.draft.decisions.add(decided.row());
      hold(stored, person, queue, ask, batch, decided);
      return true;
    }
    return false;
  }

  private Decided decide(StoredItem stored, KnownQueue queue, WorkAsk ask, Batch batch) {
    var wish = stored.wish();
    Set<PersonId> tried = wish.again() ? batch.hadBy(stored.item()) : Set.of();
    var terms = new Terms(tried, wish.checkShift(), wish.atTime(), null, stored.item().requires());
    var policy =
        Policies.findForQueue(queue.queue().policy())
            .orElseThrow(() ->
                new IllegalStateException(
                    "Expected a policy, but got " + queue.queue().policy() + "."));
    return recording.decide(policy, stored.item(), terms, queue, batch, batch.at(ask));
  }

  private static StoredItem hold(
      StoredItem stored,
      PersonId person,
      KnownQueue queue,
      WorkAsk ask,
      Batch batch,
      Decided decided) {
    var mode = stored.wish().again() ? Mode.AUTO_REASSIGN : Mode.AUTO;
    var zone = queue.queue().settings().zone();
    return batch.moves.hold(stored, person, mode, ask, batch.at(ask), zone, decided.row().id());
  }
}
