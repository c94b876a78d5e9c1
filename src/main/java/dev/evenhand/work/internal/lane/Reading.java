package dev.evenhand.work.internal.lane;

import com.google.re2j.Pattern;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.domain.tally.Tally;
import dev.evenhand.work.internal.Writes;
import dev.evenhand.work.internal.decision.SituationCodec;
import dev.evenhand.work.internal.lane.LaneMemory.KnownQueue;
import dev.evenhand.work.internal.queue.Situations;
import dev.evenhand.work.internal.store.Credit;
import dev.evenhand.work.internal.store.LaneTable;
import dev.evenhand.work.internal.store.LaneTable.Head;
import dev.evenhand.work.internal.store.LaneTable.Past;
import dev.evenhand.work.internal.store.TallyTable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Raises the fence of a lane and brings its memory up to what the database says.
@Component
class Reading {
  /// Old batches are cleared away once in so many.
  private static final int CLEAR_EVERY = 1000;

  private final LaneTable lanes;
  private final TallyTable tallies;
  private final Situations situations;
  private final SituationCodec codec;

  Reading(LaneTable lanes, TallyTable tallies, Situations situations, SituationCodec codec) {
    this.lanes = lanes;
    this.tallies = tallies;
    this.situations = situations;
    this.codec = codec;
  }

  /// Keeps other processes out until the transaction ends, catches up with what they did, and
  /// answers the version of this batch.
  long catchUp(LaneMemory memory, Instant now) {
    var head = lanes.advance();
    memory.advanceTo(now);
    if (memory.version != head.version() - 1 && !follow(memory, head)) {
      var tally = new Tally(LaneMemory.day(now));
      tallies.fill(tally);
      memory.learn(tally, head.version() - 1);
    }
    if (memory.situationVersion != head.situationVersion()) {
      memory.learn(queues(), head.situationVersion());
    }
    return head.version();
  }

  /// Sends what a batch writes, with its tally changes for other processes.
  void leave(Writes writes, String changes, long version, Instant now) {
    lanes.leave(writes, new Past(version, changes), now);
    if (version % CLEAR_EVERY == 0) {
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
    missed.forEach(past -> memory.add(Credit.read(past.changes())));
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
