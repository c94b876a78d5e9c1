package dev.evenhand.work.internal.lane;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Terms;
import dev.evenhand.work.domain.policy.Policy;
import dev.evenhand.work.domain.policy.Shortlist;
import dev.evenhand.work.internal.store.AssignmentTable;
import dev.evenhand.work.internal.store.AssignmentTable.Past;
import dev.evenhand.work.internal.store.ItemKeys;
import dev.evenhand.work.internal.store.ItemTable;
import dev.evenhand.work.internal.store.StoredItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known while one batch is decided: the items it names, their history, and the draft of
/// what will be stored.
final class Batch {
  final Instant now;
  final Draft draft = new Draft();
  final LaneMemory memory;
  final Moves moves;
  private final Map<WorkItemId, List<Past>> history = new HashMap<>();
  private final Map<String, WorkItemId> claims = new HashMap<>();
  private final Map<Occasion, Shortlist> shortlists = new HashMap<>();

  Batch(Instant now, LaneMemory memory) {
    this.now = now;
    this.memory = memory;
    this.moves = new Moves(draft, memory);
  }

  /// All that a shortlist depends on while situations stay as they are.
  private record Occasion(String policy, QueueId queue, Terms terms, Instant at) {}

  /// Whom the policy would let choose from, worked out once for all items of one occasion.
  Shortlist shortlist(Policy policy, Question question) {
    return shortlists.computeIfAbsent(
        new Occasion(policy.name(), question.situation().queue(), question.terms(), question.at()),
        _ -> Shortlist.of(policy, question));
  }

  /// The instant at which an ask counts as done.
  Instant at(WorkAsk ask) {
    return ask.asOf() == null ? now : ask.asOf();
  }

  /// The keys of those that arrive.
  static ItemKeys keys(List<WorkAsk> asks) {
    var kinds = new ArrayList<String>();
    var keys = new ArrayList<String>();
    for (var ask : asks) {
      if (ask.target() instanceof Target.Arrival arrival) {
        kinds.add(arrival.kind());
        keys.add(arrival.key());
      }
    }
    return new ItemKeys(kinds, keys);
  }

  /// Reads the items the asks name, beside those that arrived before, and the history of all, with
  /// one statement each.
  ///
  /// @param arrived before, of those that arrive
  void read(
      List<WorkAsk> asks, List<StoredItem> arrived, ItemTable items, AssignmentTable assignments) {
    var ids = new HashSet<WorkItemId>();
    var requests = new HashSet<String>();
    for (var ask : asks) {
      switch (ask.target()) {
        case Target.Known(var id, _) -> ids.add(id);
        case Target.Arrival _ -> {}
        case Target.Next _ -> Optional.ofNullable(ask.request()).ifPresent(requests::add);
      }
    }
    if (!requests.isEmpty()) {
      claims.putAll(assignments.claims(requests));
      ids.addAll(claims.values());
    }
    var found = new ArrayList<>(arrived);
    if (!ids.isEmpty()) {
      found.addAll(items.byId(ids));
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

  /// What a request did before.
  ///
  /// @param wasFirst whether the item arrived with it
  record Earlier(@Nullable DecisionId decision, boolean wasFirst) {}

  /// What this request did to the item before, in this batch or an earlier one.
  Optional<Earlier> earlier(WorkItemId item, @Nullable String request) {
    if (request == null) {
      return Optional.empty();
    }
    var lines = lines(item).toList();
    return lines.stream()
        .filter(line -> request.equals(line.request()))
        .findFirst()
        .map(line -> new Earlier(line.decision(), request.equals(lines.getFirst().request())));
  }

  /// The item that this request took as the next one before, in this batch or an earlier one.
  @Nullable StoredItem taken(@Nullable String request) {
    if (request == null) {
      return null;
    }
    var id =
        draft.history().stream()
            .filter(row -> request.equals(row.request()))
            .map(row -> row.item().id())
            .findFirst()
            .orElse(claims.get(request));
    return id == null ? null : draft.find(id);
  }

  /// Everybody who ever had the item.
  Set<PersonId> hadBy(WorkItem item) {
    return lines(item.id())
        .flatMap(line -> Stream.ofNullable(line.person()))
        .collect(Collectors.toSet());
  }

  /// The item of an arrival that nobody knew, waiting to be decided about.
  StoredItem create(WorkItemId id, Target.Arrival arrival, QueueId queue) {
    var item =
        new WorkItem(
            id,
            queue,
            arrival.kind(),
            arrival.key(),
            arrival.priority(),
            State.WAITING,
            null,
            arrival.openedAt(),
            now,
            arrival.attributes(),
            arrival.requires(),
            WorkItem.ARRIVING);
    var stored = new StoredItem(item, StoredItem.Wish.USUAL, null);
    draft.put(stored, true);
    return stored;
  }

  /// The history of an item, with what this batch adds.
  private Stream<Past> lines(WorkItemId item) {
    var drafted =
        draft.history(item).stream()
            .map(row -> new Past(item, row.person(), row.decision(), row.request()));
    return Stream.concat(history.getOrDefault(item, List.of()).stream(), drafted);
  }
}
