package dev.evenhand.work.internal.lane;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkChanged.What;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItem.Holding;
import dev.evenhand.work.WorkItem.Mode;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.domain.tally.ListChange;
import dev.evenhand.work.internal.store.AssignmentRow;
import dev.evenhand.work.internal.store.Credit;
import dev.evenhand.work.internal.store.StoredItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The changes an item can go through. Each moves credit and lists, writes history and tells of
/// itself, so that no change can forget one of them.
///
/// ```
/// waiting ─┬─► held ─► done      parked: put back by hand
///     ▲    │    │ ▲      │
///     │    │    ▼ └──────┘ reopen
///  hand-out└─ parked
/// ```
record Moves(Draft draft, LaneMemory memory) {
  /// Gives an item to a person, whoever had it before.
  StoredItem hold(
      StoredItem stored,
      PersonId to,
      Mode mode,
      WorkAsk ask,
      Instant at,
      ZoneId zone,
      @Nullable DecisionId decision) {
    var old = stored.item();
    var day = LocalDate.ofInstant(at, zone);
    var holding = new Holding(to, at, day, mode, ask.by().name(), decision);
    var item = changed(old, State.HELD, holding);
    moveCredit(old, item);
    moveLists(stored, item, null);
    write(item, old, mode.name(), ask, at, decision);
    var what =
        mode == Mode.IMPORT
            ? What.IMPORTED
            : old.holder() == null ? What.ASSIGNED : What.REASSIGNED;
    draft.tell(old, item, what, ask, decision);
    return put(stored.with(item).done(null));
  }

  /// Takes an item from its holder; nobody has it until somebody asks.
  StoredItem release(StoredItem stored, WorkAsk ask, Instant at) {
    var old = stored.item();
    var item = changed(old, State.PARKED, null);
    moveCredit(old, item);
    moveLists(stored, item, null);
    write(item, old, "RELEASE", ask, at, null);
    draft.tell(old, item, What.RELEASED, ask, null);
    return put(stored.with(item).done(null));
  }

  StoredItem complete(StoredItem stored, WorkAsk ask, Instant at) {
    var old = stored.item();
    var item = changed(old, State.DONE, old.holding());
    moveLists(stored, item, at);
    write(item, old, "COMPLETE", ask, at, null);
    draft.tell(old, item, What.COMPLETED, ask, null);
    return put(stored.with(item).done(at));
  }

  /// Ends an item that is not needed any more; nobody has credit for it.
  StoredItem withdraw(StoredItem stored, WorkAsk ask, Instant at) {
    var old = stored.item();
    var item = changed(old, State.DONE, null);
    moveCredit(old, item);
    moveLists(stored, item, at);
    write(item, old, "WITHDRAW", ask, at, null);
    draft.tell(old, item, What.WITHDRAWN, ask, null);
    return put(stored.with(item).done(at));
  }

  /// Opens a finished item for its last holder, or for anybody when it had none.
  StoredItem reopen(StoredItem stored, WorkAsk ask, Instant at) {
    var old = stored.item();
    var item = changed(old, old.holding() == null ? State.PARKED : State.HELD, old.holding());
    moveLists(stored, item, null);
    write(item, old, "REOPEN", ask, at, null);
    draft.tell(old, item, What.REOPENED, ask, null);
    return put(stored.with(item).done(null));
  }

  /// Changes the facts of an item; one that has them already stays as it is.
  StoredItem edit(StoredItem stored, WorkAsk.Act.Edit edit, WorkAsk ask) {
    var old = stored.item();
    if (old.priority() == edit.priority() && old.attributes().equals(edit.attributes())) {
      return stored;
    }
    var item =
        new WorkItem(
            old.id(),
            old.queue(),
            old.kind(),
            old.key(),
            edit.priority(),
            old.state(),
            old.holding(),
            old.openedAt(),
            old.createdAt(),
            edit.attributes(),
            old.requires(),
            old.version() + 1);
    draft.tell(old, item, What.EDITED, ask, null);
    return put(stored.with(item));
  }

  /// Notes that nobody could take an item that nobody has: it waits.
  StoredItem wait(StoredItem stored, WorkAsk ask, Instant at, DecisionId decision) {
    var old = stored.item();
    var item = changed(old, State.WAITING, null);
    write(item, old, "WAIT", ask, at, decision);
    draft.tell(old, item, What.COULD_NOT_ASSIGN, ask, decision);
    return put(stored.with(item).done(null));
  }

  private StoredItem put(StoredItem stored) {
    draft.put(stored, false);
    return stored;
  }

  private static WorkItem changed(WorkItem old, State state, @Nullable Holding holding) {
    return new WorkItem(
        old.id(),
        old.queue(),
        old.kind(),
        old.key(),
        old.priority(),
        state,
        holding,
        old.openedAt(),
        old.createdAt(),
        old.attributes(),
        old.requires(),
        old.version() + 1);
  }

  private void moveCredit(WorkItem from, WorkItem to) {
    credit(from, -1);
    credit(to, 1);
  }

  private void moveLists(StoredItem from, WorkItem to, @Nullable Instant doneAt) {
    if (memory.lists.isWanted(to.kind())) {
      list(from.item(), from.doneAt(), -1);
      list(to, doneAt, 1);
    }
  }

  /// Whoever holds an item has it on the list; whoever completed it has it among what is completed.
  private void list(WorkItem item, @Nullable Instant doneAt, int change) {
    var holder = item.holder();
    if (holder != null) {
      var listed = new ListChange(item.kind(), holder, item.queue(), doneAt, change);
      draft.lists.add(listed);
      memory.lists.add(listed);
    }
  }

  private void credit(WorkItem item, int change) {
    var holding = item.holding();
    if (holding != null) {
      var credit = new Credit(holding.holder(), item.queue(), holding.day(), change);
      draft.credits.add(credit);
      memory.add(List.of(credit));
    }
  }

  private void write(
      WorkItem item,
      WorkItem old,
      String mode,
      WorkAsk ask,
      Instant at,
      @Nullable DecisionId decision) {
    var holding = item.holding();
    draft.write(
        new AssignmentRow(
            item,
            item.holder(),
            old.holder(),
            at,
            holding == null ? null : holding.day(),
            mode,
            ask.by(),
            decision,
            ask.comment(),
            ask.request()));
  }
}
