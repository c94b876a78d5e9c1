package dev.evenhand.work.internal.lane;

import com.google.re2j.Pattern;
import dev.evenhand.company.Trip;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.internal.decision.SituationCodec;
import dev.evenhand.work.internal.lane.LaneMemory.KnownQueue;
import dev.evenhand.work.internal.queue.Situations;
import dev.evenhand.work.internal.store.Counting;
import dev.evenhand.work.internal.store.Credit;
import dev.evenhand.work.internal.store.ItemKeys;
import dev.evenhand.work.internal.store.ItemTable;
import dev.evenhand.work.internal.store.LaneTable;
import dev.evenhand.work.internal.store.LaneTable.Head;
import dev.evenhand.work.internal.store.LaneTable.Past;
import dev.evenhand.work.internal.store.StoredItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Raises the fence of a lane and brings its memory up to what the database says.
@Component
class Reading {
  /// Old batches are cleared away once in so many.
  private static final int CLEAR_EVERY = 1000;

  private final LaneTable lanes;
  private final ItemTable items;
  private final Counting counting;
  private final Situations situations;
  private final SituationCodec codec;

  Reading(
      LaneTable lanes,
      ItemTable items,
      Counting counting,
      Situations situations,
      SituationCodec codec) {
    this.lanes = lanes;
    this.items = items;
    this.counting = counting;
    this.situations = situations;
    this.codec = codec;
  }

  /// What a batch begins with.
  ///
  /// @param version of this batch
  /// @param items that were there already under the keys
  record Begun(long version, List<StoredItem> items) {}

  /// Keeps other processes out until the transaction ends, and catches up with what they did.
  ///
  /// @param keys of the items that arrive
  Begun catchUp(LaneMemory memory, ItemKeys keys, Instant now) {
    var trip = lanes.begin();
    var advanced = lanes.advance(trip);
    var known = items.byKey(keys, trip);
    trip.make();
    var head = advanced.rows().getFirst();
    memory.advanceTo(now);
    if (memory.version != head.version() - 1 && !follow(memory, head)) {
      memory.learn(counting.tally(now), head.version() - 1);
    }
    if (memory.situationVersion != head.situationVersion()) {
      memory.learn(queues(), head.situationVersion());
    }
    var missing = memory.lists.missing();
    if (!missing.isEmpty()) {
      counting.fill(memory.lists, missing, now);
    }
    return new Begun(head.version(), known.rows());
  }

  /// The trip with which a batch is written.
  Trip trip() {
    return lanes.trip();
  }

  /// Sends what a batch writes, with its changes of counts for other processes.
  void leave(Trip trip, Past batch, Instant now) {
    lanes.leave(trip, batch, now);
    if (batch.version() % CLEAR_EVERY == 0) {
      lanes.forgetOld(now);
    }
  }

  /// Repeats the batches of others on the memory, if all of them are still known.
  private boolean follow(LaneMemory memory, Head head) {
    if (memory.version < 0) {
      return false;
    }
    var missed = lanes.between(memory.version, head.version());
    if (missed.size() != head.version() - 1 - memory.version) {
      return false;
    }
    for (var past : missed) {
      memory.add(Credit.read(past.changes()));
      memory.lists.follow(past.lists());
    }
    return true;
  }

  private Map<QueueId, KnownQueue> queues() {
    var known = new HashMap<QueueId, KnownQueue>();
    situations
        .all()
        .forEach((id, built) ->
            known.put(
                id,
                new KnownQueue(
                    built.queue(),
                    codec.known(built.situation(), built.names()),
                    Pattern.compile(built.queue().casePattern()))));
    return known;
  }
}
