package dev.evenhand.cases.internal.runs;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.Import.Counts;
import dev.evenhand.cases.domain.imports.Import.State;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.ImportPlan.Mode;
import dev.evenhand.cases.internal.imports.Names;
import dev.evenhand.cases.internal.imports.RowOutcome;
import dev.evenhand.cases.internal.imports.RowOutcome.Status;
import dev.evenhand.cases.internal.imports.RowTable.Due;
import dev.evenhand.work.Work;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// Goes through the rows of an import, some at a time, from wherever it stands.
@Component
class ImportRun {
  private static final int AT_ONCE = 500;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final RunStore store;
  private final Beginning beginning;
  private final Foresight foresight;
  private final Work work;
  private final Clock clock;

  ImportRun(RunStore store, Beginning beginning, Foresight foresight, Work work, Clock clock) {
    this.store = store;
    this.beginning = beginning;
    this.foresight = foresight;
    this.work = work;
    this.clock = clock;
  }

  /// Some rows that go together.
  record Batch(List<Due> rows, boolean isRetry) {}

  /// Runs until all rows are taken over, or until it is not to go on.
  void run(Import of, ImportPlan plan, Hold hold, BooleanSupplier goesOn) {
    try {
      beginning
          .names(of, plan, hold, goesOn)
          .ifPresent(names -> run(of, plan, names, hold, goesOn));
    } catch (CannotPrepare e) {
      store.end(of, State.FAILED, e.getMessage());
    }
  }

  private void run(Import of, ImportPlan plan, Names names, Hold hold, BooleanSupplier goesOn) {
    var chances = foresight.chances(plan, names);
    var taking = new Taking(of, plan, names, chances, clock.instant());
    while (goesOn.getAsBoolean()) {
      var batch = next(of, plan, chances);
      if (batch.rows().isEmpty()) {
        store.end(of, State.DONE, null);
        return;
      }
      var outcomes = taking.take(batch.rows(), batch.isRetry(), work);
      if (outcomes.isEmpty()) {
        LockSupport.parkNanos(PAUSE.toNanos());
      } else if (!store.keep(of, hold, outcomes.get(), counts(outcomes.get(), batch))) {
        return;
      }
    }
  }

  /// In a replay, no further than to the next instant at which somebody comes into shift: whoever
  /// could not be given to anybody before is tried then, ahead of all that is younger.
  private Batch next(Import of, ImportPlan plan, Chances chances) {
    var first = store.first(of);
    var retry = store.nextRetry(of);
    if (retry.isPresent() && (first.isEmpty() || !retry.get().isAfter(first.get()))) {
      return new Batch(store.retries(of, retry.get(), AT_ONCE), true);
    }
    if (plan.mode() != Mode.REPLAY || first.isEmpty()) {
      return new Batch(store.pending(of, null, AT_ONCE), false);
    }
    var chance = chances.next(first.get());
    var end = retry.filter(at -> chance == null || at.isBefore(chance)).orElse(chance);
    return new Batch(store.pending(of, end, AT_ONCE), false);
  }

  private static Counts counts(List<RowOutcome> outcomes, Batch batch) {
    int waited = batch.isRetry() ? outcomes.size() : 0;
    return new Counts(
        count(outcomes, Status.ASSIGNED),
        count(outcomes, Status.WAITING) - waited,
        count(outcomes, Status.IMPORTED),
        count(outcomes, Status.REPEATED),
        count(outcomes, Status.REFUSED));
  }

  private static int count(List<RowOutcome> outcomes, Status status) {
    return Math.toIntExact(outcomes.stream().filter(one -> one.status() == status).count());
  }
}
