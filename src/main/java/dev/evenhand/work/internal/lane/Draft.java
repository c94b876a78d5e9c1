package dev.evenhand.work.internal.lane;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.work.WorkChanged.Change;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.ItemDifference;
import dev.evenhand.work.domain.tally.ListChange;
import dev.evenhand.work.internal.decision.DecisionRow;
import dev.evenhand.work.internal.store.AssignmentRow;
import dev.evenhand.work.internal.store.Credit;
import dev.evenhand.work.internal.store.StoredItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one batch is about to store: kept in memory until every ask is decided, then written with
/// one statement per table.
final class Draft {
  private final Map<WorkItemId, WorkItem> before = new HashMap<>();
  private final Map<WorkItemId, StoredItem> items = new LinkedHashMap<>();
  private final Map<String, WorkItemId> byKey = new LinkedHashMap<>();
  private final Set<WorkItemId> created = new LinkedHashSet<>();
  private final Set<WorkItemId> changed = new LinkedHashSet<>();
  private final Map<WorkItemId, List<AssignmentRow>> history = new LinkedHashMap<>();
  final List<DecisionRow> decisions = new ArrayList<>();
  final List<Credit> credits = new ArrayList<>();
  final List<ListChange> lists = new ArrayList<>();
  final List<Change> changes = new ArrayList<>();

  /// Takes note of an item as the database has it.
  void know(StoredItem stored) {
    items.putIfAbsent(stored.item().id(), stored);
    before.putIfAbsent(stored.item().id(), stored.item());
    byKey.putIfAbsent(key(stored.item().kind(), stored.item().key()), stored.item().id());
  }

  @Nullable StoredItem find(WorkItemId id) {
    return items.get(id);
  }

  @Nullable StoredItem find(String kind, String key) {
    var id = byKey.get(key(kind, key));
    return id == null ? null : items.get(id);
  }

  /// Puts an item as it will be.
  void put(StoredItem stored, boolean isNew) {
    var id = stored.item().id();
    items.put(id, stored);
    if (isNew) {
      byKey.put(key(stored.item().kind(), stored.item().key()), id);
      created.add(id);
    } else if (!created.contains(id)) {
      changed.add(id);
    }
  }

  /// Adds a line to the history of its item.
  void write(AssignmentRow line) {
    history.computeIfAbsent(line.item().id(), _ -> new ArrayList<>()).add(line);
  }

  /// The lines this batch adds to the history of an item, oldest first.
  List<AssignmentRow> history(WorkItemId id) {
    return history.getOrDefault(id, List.of());
  }

  List<AssignmentRow> history() {
    return history.values().stream().flatMap(List::stream).toList();
  }

  /// What the batch changes in the counts, added up.
  List<Credit> tallyChanges() {
    return Credit.sum(credits);
  }

  boolean touches(WorkItemId id) {
    return created.contains(id) || changed.contains(id);
  }

  int touched() {
    return created.size() + changed.size();
  }

  /// How many more items of the queue the person will hold than the database says.
  int moreHeld(QueueId queue, PersonId person) {
    int more = 0;
    for (var stored : items.values()) {
      more += isHeld(stored.item(), queue, person) ? 1 : 0;
      more -= isHeld(before.get(stored.item().id()), queue, person) ? 1 : 0;
    }
    return more;
  }

  /// Drops an item that arrived in this batch and was refused.
  void discard(WorkItem item) {
    items.remove(item.id());
    created.remove(item.id());
    byKey.remove(key(item.kind(), item.key()));
  }

  List<StoredItem> created() {
    return created.stream().map(this::get).toList();
  }

  List<StoredItem> changed() {
    return changed.stream().map(this::get).toList();
  }

  /// Whether anybody outside needs to hear of this batch.
  boolean isSilent() {
    return changes.isEmpty();
  }

  void tell(
      WorkItem old,
      WorkItem item,
      WorkChanged.What what,
      WorkAsk ask,
      @Nullable DecisionId decision) {
    var difference = ItemDifference.between(old, item);
    changes.add(
        new Change(
            item.id(),
            item.version(),
            item.queue(),
            item.kind(),
            item.key(),
            what,
            old.holder(),
            item.holder(),
            ask.by().person(),
            ask.by().name(),
            decision,
            ask.comment(),
            difference.before(),
            difference.after(),
            ask.asOf()));
  }

  private static boolean isHeld(@Nullable WorkItem item, QueueId queue, PersonId person) {
    return item != null
        && item.state() == WorkItem.State.HELD
        && item.queue().equals(queue)
        && person.equals(item.holder());
  }

  private StoredItem get(WorkItemId id) {
    var stored = items.get(id);
    if (stored == null) {
      throw new IllegalStateException("Expected to know item " + id + ".");
    }
    return stored;
  }

  private static String key(String kind, String key) {
    return kind + "\n" + key;
  }
}
