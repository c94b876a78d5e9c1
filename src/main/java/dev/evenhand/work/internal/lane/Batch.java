package dev.evenhand.work.internal.lane;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.internal.store.AssignmentTable;
import dev.evenhand.work.internal.store.AssignmentTable.Past;
import dev.evenhand.work.internal.store.ItemTable;
import dev.evenhand.work.internal.store.StoredItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known while one batch is decided: the items it names, their history, and the draft of
/// what will be stored.
final class Batch {
  final Instant now;
  final Draft draft = new Draft();
  final LaneMemory memory;
  final Moves moves;
  private final Map<WorkItemId, List<Past>> history = new HashMap<>();

  Batch(Instant now, LaneMemory memory) {
    this.now = now;
    this.memory = memory;
    this.moves = new Moves(draft, memory);
  }

  /// The instant at which an ask counts as done.
  Instant at(WorkAsk ask) {
    return ask.asOf() == null ? now : ask.asOf();
  }

  /// Reads all items the asks name, and their history, with one statement each.
  void read(List<WorkAsk> asks, ItemTable items, AssignmentTable assignments) {
    var ids = new HashSet<WorkItemId>();
    var kinds = new ArrayList<String>();
    var keys = new ArrayList<String>();
    for (var ask : asks) {
      switch (ask.target()) {
        case Target.Known(var id, _) -> ids.add(id);
        case Target.Arrival arrival -> {
          kinds.add(arrival.kind());
          keys.add(arrival.key());
        }
        case Target.Next _ -> {}
      }
    }
    var found = new ArrayList<StoredItem>();
    if (!ids.isEmpty()) {
      found.addAll(items.byId(ids));
    }
    if (!keys.isEmpty()) {
      found.addAll(items.byKey(kinds, keys));
    }
    know(found, assignments);
  }

  /// Takes note of items as the database has them.
  void know(List<StoredItem> found, AssignmentTable assignments) {
    found.forEach(draft::know);
    if (!found.isEmpty()) {
      var ids = found.stream().map(stored -> stored.item().id()).toList();
      assignments
          .of(ids)
          .forEach(past -> history.computeIfAbsent(past.item(), _ -> new ArrayList<>()).add(past));
    }
  }

  /// Whether this request changed the item before, in this batch or an earlier one.
  boolean hasSeen(WorkItemId item, @Nullable String request) {
    return request != null
        && (past(item).stream().anyMatch(past -> request.equals(past.request()))
            || draft.assignments.stream()
                .anyMatch(row -> row.item().id().equals(item) && request.equals(row.request())));
  }

  /// Everybody who ever had the item.
  Set<PersonId> hadBy(WorkItem item) {
    var people = new HashSet<PersonId>();
    for (var past : past(item.id())) {
      if (past.person() != null) {
        people.add(past.person());
      }
    }
    for (var row : draft.assignments) {
      if (row.person() != null && row.item().id().equals(item.id())) {
        people.add(row.person());
      }
    }
    return people;
  }

  /// The item of an arrival that nobody knew, waiting to be decided about.
  StoredItem create(WorkItemId id, Target.Arrival arrival) {
    var item =
        new WorkItem(
            id,
            arrival.queue(),
            arrival.kind(),
            arrival.key(),
            arrival.priority(),
            State.WAITING,
            null,
            arrival.openedAt(),
            now,
            arrival.attributes(),
            1);
    var stored = new StoredItem(item, StoredItem.Wish.USUAL, null);
    draft.put(stored, true);
    return stored;
  }

  private List<Past> past(WorkItemId item) {
    return history.getOrDefault(item, List.of());
  }
}
