package dev.evenhand.roster.internal.run;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.jobs.Errand.Result;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import dev.evenhand.roster.domain.run.RunMessage;
import dev.evenhand.roster.domain.run.RunMessageKind;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.run.RunHoldTable.Close;
import dev.evenhand.roster.internal.run.RunHoldTable.Hold;
import dev.evenhand.roster.internal.run.RunHoldTable.Taken;
import dev.evenhand.roster.internal.run.WeekEngine.End;
import dev.evenhand.roster.internal.run.WeekEngine.Order;
import dev.evenhand.roster.internal.run.WeekEngine.Told;
import dev.evenhand.roster.internal.run.WeekEngine.Underway;
import dev.evenhand.solver.domain.check.Breach;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run, as this process works on it: from its best so far until it ends, is stopped, or is no
/// longer held.
final class RunExecution {
  private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);
  private static final long LOOK_MILLIS = 250;
  private static final int MILLIS = 1000;

  private final Hold hold;
  private final Taken taken;
  private final RunKeeping keeping;
  private final RunDocuments documents;
  private final Week week;
  private volatile long spentMillis;
  private volatile @Nullable RunMessage broken;

  RunExecution(Hold hold, Taken taken, RunKeeping keeping, RunDocuments documents) {
    this.hold = hold;
    this.taken = taken;
    this.keeping = keeping;
    this.documents = documents;
    this.week = documents.week(taken.problem());
    this.spentMillis = taken.spentMillis();
  }

  Result run(WeekEngine engine, BooleanSupplier goesOn) throws InterruptedException {
    var effort = taken.effort();
    int left = Math.max(1, effort.seconds() - (int) (taken.spentMillis() / MILLIS));
    var start = taken.best() == null ? null : documents.solution(taken.best());
    var rest = new Effort(left, effort.threads(), effort.seed());
    var order = new Order(taken.kind(), taken.problem(), start, rest);
    try (var underway = engine.begin(order, this::hear)) {
      return switch (await(underway, goesOn)) {
        case Way.Over(var end) -> {
          keeping.end(hold, close(end));
          yield Result.DONE;
        }
        case Way.Lost() -> Result.DONE;
        case Way.Left() -> {
          keeping.leave(hold);
          yield Result.LEFT;
        }
      };
    }
  }

  /// How the search is rid of here.
  private sealed interface Way {
    record Over(End end) implements Way {}

    /// Somebody else holds the run, or nobody is to.
    record Lost() implements Way {}

    /// This process does not go on.
    record Left() implements Way {}
  }

  private Way await(Underway underway, BooleanSupplier goesOn) throws InterruptedException {
    var end = underway.end();
    while (goesOn.getAsBoolean()) {
      try {
        return new Way.Over(end.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
      } catch (TimeoutException _) {
        var isStopWanted = keeping.spend(hold, spentMillis);
        if (isStopWanted.isEmpty()) {
          return new Way.Lost();
        }
        if (isStopWanted.get() || broken != null) {
          underway.stop();
        }
      } catch (ExecutionException e) {
        LOG.error("Run {} ended badly.", hold.run(), e);
        return new Way.Over(new End(End.Kind.FAILED, RunMessageKind.UNFORESEEN.plain()));
      }
    }
    return new Way.Left();
  }

  private void hear(Told told) {
    spentMillis = taken.spentMillis() + told.millis();
    switch (told) {
      case Told.Better better -> hear(better);
      case Told.Raised raised -> keeping.raised(hold, new Point(spentMillis, null, raised.bound()));
    }
  }

  /// Keeps only what the checker allows.
  private void hear(Told.Better better) {
    try {
      var seen = documents.seen(week, better.solution());
      if (seen.verdict().isAllowed()) {
        var cost = seen.verdict().cost();
        var point = new Point(spentMillis, cost, better.bound());
        keeping.better(hold, documents.write(better.solution()), cost, point);
      } else {
        broken = broken(seen.verdict().breaches().getFirst());
      }
    } catch (InvalidInput e) {
      broken = RunMessageKind.UNREADABLE_TIMETABLE.with(problem(String.valueOf(e.getMessage())));
    }
  }

  private Close close(End end) {
    if (broken != null) {
      return new Close(State.FAILED, false, broken);
    }
    return switch (end.kind()) {
      case OPTIMAL -> new Close(State.ENDED, true, end.message(), documents.helps(end));
      case FOUND -> new Close(State.ENDED, false, end.message(), documents.helps(end));
      case NOT_FOUND -> new Close(State.ENDED, false, end.message());
      case IMPOSSIBLE -> new Close(State.FAILED, false, end.message(), documents.helps(end));
      case FAILED -> new Close(State.FAILED, false, end.message());
    };
  }

  /// Which rule does not hold, of whom and when.
  private RunMessage broken(Breach breach) {
    var scope = breach.scope();
    var args = new HashMap<>(problem(breach.text()));
    args.put("rule", breach.rule());
    if (scope.person() != null) {
      args.put("personId", week.person(scope.person()).toString());
    }
    if (scope.day() != null) {
      args.put("day", week.document().days().get(scope.day()));
    }
    if (scope.turn() != null) {
      args.put("turn", scope.turn());
    }
    return RunMessageKind.BREAKS_A_RULE.with(args);
  }

  private static Map<String, Object> problem(String text) {
    return Map.of("problem", text);
  }
}
