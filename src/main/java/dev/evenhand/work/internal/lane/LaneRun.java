package dev.evenhand.work.internal.lane;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkChanged.Change;
import dev.evenhand.work.WorkChanged.What;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.internal.store.Credit;
import dev.evenhand.work.internal.store.LaneTable.Past;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// One batch of a lane, from raising the fence to the commit.
@Component
class LaneRun {
  private final TransactionTemplate transactions;
  private final Deciding deciding;
  private final Waking waking;
  private final Storing storing;
  private final Reading reading;

  LaneRun(
      TransactionTemplate transactions,
      Deciding deciding,
      Waking waking,
      Storing storing,
      Reading reading) {
    this.transactions = transactions;
    this.deciding = deciding;
    this.waking = waking;
    this.storing = storing;
    this.reading = reading;
  }

  /// A batch that is committed.
  ///
  /// @param results the answers, in the order of the asks
  /// @param isMore whether to wake once more at once
  record Outcome(List<WorkResult> results, long version, Batch batch, boolean isMore) {}

  /// Decides and stores all asks, and looks at waiting work when `isAwake`. When this throws,
  /// nothing was stored and the memory is worthless.
  Outcome run(
      CompanyId company, LaneMemory memory, List<WorkAsk> asks, boolean isAwake, Instant now) {
    var outcome =
        transactions.execute(
            _ -> Tenancy.in(company, () -> inTransaction(memory, asks, isAwake, now)));
    memory.version = outcome.version();
    storing.committed(company, outcome.batch());
    return outcome;
  }

  private Outcome inTransaction(
      LaneMemory memory, List<WorkAsk> asks, boolean isAwake, Instant now) {
    var begun = reading.catchUp(memory, Batch.keys(asks), now);
    var batch = new Batch(now, memory);
    var results = deciding.decide(asks, begun.items(), batch);
    boolean isMore = isAwake && waking.wake(batch);
    storing.announce(batch, begun.version());
    write(batch, begun.version(), isAwake);
    if (isAwake) {
      waking.planNext(batch, isMore);
    }
    return new Outcome(results, begun.version(), batch, isMore);
  }

  private void write(Batch batch, long version, boolean isAwake) {
    var trip = reading.trip();
    if (!isAwake) {
      waking.planFor(waiting(batch), batch, trip);
    }
    var changes = batch.draft.tallyChanges();
    storing.write(batch, changes, trip);
    var lists = batch.memory.lists.write(batch.draft.lists);
    reading.leave(trip, new Past(version, Credit.write(changes), lists), batch.now);
  }

  private static List<QueueId> waiting(Batch batch) {
    return batch.draft.changes.stream()
        .filter(change -> change.what() == What.COULD_NOT_ASSIGN)
        .map(Change::queue)
        .toList();
  }
}
