package dev.evenhand.work.internal.lane;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkChanged.Change;
import dev.evenhand.work.WorkChanged.What;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.internal.store.Credit;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// One batch of a lane, from raising the fence to the commit.
@Component
class LaneRun {
  private final Companies companies;
  private final Deciding deciding;
  private final Waking waking;
  private final Storing storing;
  private final Reading reading;

  LaneRun(Companies companies, Deciding deciding, Waking waking, Storing storing, Reading reading) {
    this.companies = companies;
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
    var outcome = companies.transact(company, () -> inTransaction(memory, asks, isAwake, now));
    memory.version = outcome.version();
    storing.committed(company, outcome.batch());
    return outcome;
  }

  private Outcome inTransaction(
      LaneMemory memory, List<WorkAsk> asks, boolean isAwake, Instant now) {
    long version = reading.catchUp(memory, now);
    var batch = new Batch(now, memory);
    var results = deciding.decide(asks, batch);
    boolean isMore = isAwake && waking.wake(batch);
    var changes = batch.draft.tallyChanges();
    reading.leave(storing.write(batch, changes), Credit.write(changes), version, now);
    storing.announce(batch, version);
    planNextLook(batch, isAwake, isMore);
    return new Outcome(results, version, batch, isMore);
  }

  private void planNextLook(Batch batch, boolean isAwake, boolean isMore) {
    if (isAwake) {
      waking.planNext(batch, isMore);
    } else {
      var waiting =
          batch.draft.changes.stream()
              .filter(change -> change.what() == What.COULD_NOT_ASSIGN)
              .map(Change::queue)
              .toList();
      waking.planFor(waiting, batch);
    }
  }
}
