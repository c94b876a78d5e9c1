package dev.evenhand.roster.internal.run;

import static dev.evenhand.roster.domain.run.RunMessageKind.NO_PROGRESS;

import dev.evenhand.company.CompanyId;
import dev.evenhand.jobs.Errand;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import dev.evenhand.roster.internal.run.RunHoldTable.Close;
import dev.evenhand.roster.internal.run.RunHoldTable.Hold;
import dev.evenhand.storage.Ids;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// Works on runs in the background, a few at a time. One that was left, or whose process died, is
/// gone on with from its best.
@Component
class RunErrand implements Errand {
  static final String NAME = "find-timetable";

  private static final int AT_ONCE = 2;

  /// So many times it may be begun without getting on.
  private static final int MOST_ATTEMPTS = 4;

  private final RunKeeping keeping;
  private final RunDocuments documents;
  private final WeekEngine engine;
  private final Ids ids;

  RunErrand(RunKeeping keeping, RunDocuments documents, WeekEngine engine, Ids ids) {
    this.keeping = keeping;
    this.documents = documents;
    this.engine = engine;
    this.ids = ids;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public Result run(Order order, BooleanSupplier goesOn) throws InterruptedException {
    var company = new CompanyId(order.company());
    var hold = new Hold(company, new PlanningRun.Id(order.about()), order.id(), ids.next());
    var taken = keeping.take(hold).orElse(null);
    if (taken == null) {
      return Result.DONE;
    }
    if (taken.attempts() > MOST_ATTEMPTS) {
      keeping.end(
          hold,
          new Close(State.FAILED, false, NO_PROGRESS.with(Map.of("attempts", MOST_ATTEMPTS))));
      return Result.DONE;
    }
    return new RunExecution(hold, taken, keeping, documents).run(engine, goesOn);
  }
}
