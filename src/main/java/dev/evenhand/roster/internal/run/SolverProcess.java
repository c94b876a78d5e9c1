package dev.evenhand.roster.internal.run;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.RunMessage;
import dev.evenhand.roster.domain.run.RunMessageKind;
import dev.evenhand.roster.internal.run.WeekEngine.End.Kind;
import dev.evenhand.solver.internal.engine.Command;
import dev.evenhand.solver.internal.engine.Engine;
import dev.evenhand.solver.internal.engine.EngineRun;
import dev.evenhand.solver.internal.engine.Job;
import dev.evenhand.solver.internal.engine.Outcome;
import dev.evenhand.solver.internal.engine.Report;
import dev.evenhand.solver.internal.engine.Report.Standing;
import dev.evenhand.solver.internal.engine.kind.Explanation;
import dev.evenhand.solver.internal.engine.kind.ProblemKinds;
import dev.evenhand.solver.internal.solve.Limits;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Searches in a process of its own, so that the server outlives whatever happens there.
@Component
class SolverProcess implements WeekEngine {
  private static final int HEAP_MEGABYTES = 512;
  private static final int NATIVE_MEGABYTES = 1024;
  private static final double MILLIS = 1000;

  private final Engine engine = new Engine(new Command(HEAP_MEGABYTES));

  @Override
  public Underway begin(Order order, Consumer<Told> heard) {
    var effort = order.effort();
    var limits = new Limits(effort.seconds(), effort.threads(), effort.seed(), NATIVE_MEGABYTES);
    var job = new Job(format(order.kind()), order.document(), order.start(), limits);
    var why = new AtomicReference<>(Explanation.NONE);
    var run =
        engine.start(
            job,
            report -> {
              if (report instanceof Report.Explained(var told)) {
                why.set(told);
              }
              told(report).ifPresent(heard);
            });
    return new Running(run, why::get);
  }

  /// What the engine calls such problems.
  private static String format(PlanningRun.Kind kind) {
    return switch (kind) {
      case PLAN -> ProblemKinds.TIMETABLE;
      case REPAIR -> ProblemKinds.REPAIR;
    };
  }

  private static Optional<Told> told(Report report) {
    return switch (report) {
      case Report.Improved(var standing, var solution) ->
          Optional.of(new Told.Better(millis(standing), standing.bound(), solution));
      case Report.Raised(var standing) ->
          Optional.of(new Told.Raised(millis(standing), standing.bound()));
      case Report.Ended(_, var standing) ->
          Optional.of(new Told.Raised(millis(standing), standing.bound()));
      case Report.Explained _, Report.Refused _ -> Optional.empty();
    };
  }

  private static long millis(Standing standing) {
    return (long) (standing.seconds() * MILLIS);
  }

  private static End end(Outcome outcome, Explanation why) {
    return switch (outcome) {
      case Outcome.Ended(var report) ->
          new End(kind(report), message(report, why), why.reasons(), why.steps());
      case Outcome.Refused(var faults) -> {
        Map<String, Object> problem = Map.of("problem", String.join("\n", faults));
        yield new End(Kind.FAILED, RunMessageKind.UNREADABLE_WEEK.with(problem));
      }
      case Outcome.Died died -> new End(Kind.FAILED, message(died));
    };
  }

  private static RunMessage message(Report.Ended report, Explanation why) {
    var sentences = String.join("\n", why.sentences());
    return switch (report.ending()) {
      case OPTIMAL, FEASIBLE ->
          sentences.isEmpty()
              ? RunMessage.NONE
              : RunMessageKind.CELLS_STAY_EMPTY.plain().withMore(sentences);
      case IMPOSSIBLE -> RunMessageKind.IMPOSSIBLE.plain().withMore(sentences);
      case UNKNOWN -> RunMessageKind.NOT_FOUND.plain();
    };
  }

  static RunMessage message(Outcome.Died died) {
    return switch (died.why()) {
      case OUT_OF_MEMORY ->
          RunMessageKind.OUT_OF_MEMORY.with(Map.of("megabytes", HEAP_MEGABYTES + NATIVE_MEGABYTES));
      case KILLED -> RunMessageKind.KILLED.plain();
      case CRASHED -> RunMessageKind.CRASHED.with(Map.of("exit", died.exitCode()));
      case OVERDUE -> RunMessageKind.OVERDUE.plain();
      case NOT_STARTED -> RunMessageKind.NOT_STARTED.plain();
    };
  }

  private static Kind kind(Report.Ended report) {
    return switch (report.ending()) {
      case OPTIMAL -> Kind.OPTIMAL;
      case FEASIBLE -> Kind.FOUND;
      case IMPOSSIBLE -> Kind.IMPOSSIBLE;
      case UNKNOWN -> Kind.NOT_FOUND;
    };
  }

  /// @param why what the solver said about what cannot be
  private record Running(EngineRun run, Supplier<Explanation> why) implements Underway {
    @Override
    public CompletableFuture<End> end() {
      return run.outcome().thenApply(outcome -> SolverProcess.end(outcome, why.get()));
    }

    @Override
    public void stop() {
      run.stop();
    }

    @Override
    public void close() {
      run.close();
    }
  }
}
