package dev.evenhand.work.internal.lane;

import dev.evenhand.company.Trip;
import dev.evenhand.people.Actor;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.internal.lane.LaneMemory.KnownQueue;
import dev.evenhand.work.internal.store.AssignmentTable;
import dev.evenhand.work.internal.store.ItemTable;
import dev.evenhand.work.internal.store.LaneTable;
import dev.evenhand.work.internal.store.StoredItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Looks at waiting work when somebody may have become available, the most urgent and then oldest
/// first, and says when to look again.
@Component
class Waking {
  private static final int AT_ONCE = 200;
  private static final int MOST = 20_000;
  private static final Duration IN_SIGHT = Duration.ofDays(14);

  private final ByPolicy byPolicy;
  private final ItemTable items;
  private final AssignmentTable assignments;
  private final LaneTable lanes;

  Waking(ByPolicy byPolicy, ItemTable items, AssignmentTable assignments, LaneTable lanes) {
    this.byPolicy = byPolicy;
    this.items = items;
    this.assignments = assignments;
    this.lanes = lanes;
  }

  /// Tries what waits. Answers whether there is more that could go the same way at once.
  boolean wake(Batch batch) {
    boolean isMore = false;
    for (var id : items.waitingQueues()) {
      var queue = batch.memory.queue(id);
      if (queue != null) {
        isMore |= wake(queue, batch);
      }
    }
    return isMore;
  }

  /// Goes through what waits page by page, each item once. Once an item on usual terms found
  /// nobody, all others on usual terms that require the same would not either, and are left out;
  /// those that require something else, or wait on terms of their own, are looked at.
  private boolean wake(KnownQueue queue, Batch batch) {
    var hopeless = new HashSet<Set<String>>();
    WorkItem last = null;
    int taken = 0;
    for (int looked = 0; looked < MOST; looked += AT_ONCE) {
      var page = items.waiting(queue.queue().id(), hopeless, last, AT_ONCE);
      batch.know(page.stream().filter(one -> isNews(one, batch)).toList(), assignments);
      for (var stored : page) {
        taken += tryOne(stored, hopeless, queue, batch) ? 1 : 0;
      }
      if (taken >= AT_ONCE) {
        return true;
      }
      if (page.size() < AT_ONCE) {
        return false;
      }
      last = page.getLast().item();
    }
    return false;
  }

  private boolean tryOne(
      StoredItem stored, Set<Set<String>> hopeless, KnownQueue queue, Batch batch) {
    var item = stored.item();
    boolean isUsual = stored.wish().isUsual();
    if (batch.draft.touches(item.id()) || (isUsual && hopeless.contains(item.requires()))) {
      return false;
    }
    if (retry(stored, queue, batch)) {
      return true;
    }
    if (isUsual) {
      hopeless.add(item.requires());
    }
    return false;
  }

  private boolean retry(StoredItem stored, KnownQueue queue, Batch batch) {
    return byPolicy.retry(
        stored, queue, WorkAsk.of(known(stored), handOut(stored), Actor.EVENHAND), batch);
  }

  /// Notes when waiting work is to be looked at next.
  void planNext(Batch batch, boolean isMore) {
    if (isMore) {
      lanes.wakeAt(batch.now);
      return;
    }
    var next =
        items.waitingQueues().stream()
            .flatMap(id -> nextChance(id, batch).stream())
            .min(Instant::compareTo);
    lanes.wakeAt(next.orElse(null));
  }

  /// Notes it for the queues in which something began to wait in this batch.
  void planFor(List<QueueId> queues, Batch batch, Trip trip) {
    queues.stream()
        .distinct()
        .flatMap(id -> nextChance(id, batch).stream())
        .min(Instant::compareTo)
        .ifPresent(instant -> lanes.wakeBy(instant, trip));
  }

  /// When time alone may bring somebody of the queue back: at the next start of a shift or end of
  /// an absence; at midnight too, since that is when a day's terms change.
  private static Optional<Instant> nextChance(QueueId id, Batch batch) {
    var queue = batch.memory.queue(id);
    if (queue == null) {
      return Optional.empty();
    }
    var candidates = queue.known().situation().candidates();
    var horizon = batch.now.plus(IN_SIGHT);
    var changes =
        candidates.stream()
            .filter(Candidate::isActiveForQueue)
            .map(one -> one.calendar().nextChange(batch.now, horizon))
            .flatMap(Stream::ofNullable);
    var midnights =
        candidates.stream()
            .map(one -> one.calendar().zone())
            .distinct()
            .map(zone -> midnight(batch.now, zone));
    return Stream.concat(changes, midnights).min(Instant::compareTo);
  }

  private static Instant midnight(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
  }

  private static boolean isNews(StoredItem stored, Batch batch) {
    return batch.draft.find(stored.item().id()) == null;
  }

  private static WorkAsk.Target known(StoredItem stored) {
    return new WorkAsk.Target.Known(stored.item().id(), null);
  }

  private static WorkAsk.Act handOut(StoredItem stored) {
    var wish = stored.wish();
    return new WorkAsk.Act.HandOut(wish.again(), wish.checkShift(), wish.atTime());
  }
}
