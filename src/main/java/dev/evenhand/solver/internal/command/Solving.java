package dev.evenhand.solver.internal.command;

import dev.evenhand.solver.internal.engine.Command;
import dev.evenhand.solver.internal.engine.Engine;
import dev.evenhand.solver.internal.engine.EngineRun;
import dev.evenhand.solver.internal.engine.Job;
import dev.evenhand.solver.internal.engine.Outcome;
import dev.evenhand.solver.internal.engine.Report;
import dev.evenhand.solver.internal.engine.kind.Task;
import dev.evenhand.solver.internal.solve.Ending;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One run of the engine from the command line.
final class Solving implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 1024;
  private static final double PERCENT = 100;

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;
  private final EngineRun run;
  private volatile @Nullable JsonNode best;

  /// Starts the engine.
  Solving(Options options, String document, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
    var job = new Job(options.format(), document, null, options.limits());
    run = new Engine(new Command(HEAP_MEGABYTES)).start(job, this::hear);
  }

  /// Waits for the end, and writes the solution.
  ///
  /// @param task the problem, which checks the solution
  Exit end(Task task) {
    return switch (run.outcome().join()) {
      case Outcome.Ended(var ended) -> end(ended, task);
      case Outcome.Refused(var faults) -> refuse(faults);
      case Outcome.Died died -> died(died);
    };
  }

  /// Ends the engine, if it still runs, and what it had on the disk.
  @Override
  public void close() {
    run.close();
    run.outcome().join();
  }

  private void hear(Report report) {
    switch (report) {
      case Report.Improved(var standing, var solution) -> {
        best = solution;
        tell(standing);
      }
      case Report.Raised(var standing) -> tell(standing);
      case Report.Explained(var why) -> why.sentences().forEach(err::println);
      case Report.Ended(var ending, var standing) -> {
        tell(standing);
        err.println(ending.name().toLowerCase(Locale.ROOT));
      }
      case Report.Refused _ -> {}
    }
  }

  private Exit end(Report.Ended ended, Task task) {
    var solution = best;
    if (ended.ending() == Ending.IMPOSSIBLE) {
      err.println("Expected a solution, but it is proven that there is none.");
      return Exit.IMPOSSIBLE;
    }
    if (solution == null) {
      err.println("Expected a solution, but none was found in this time.");
      return Exit.NOT_SOLVED;
    }
    var checked = task.check(solution);
    if (!checked.faults().isEmpty()) {
      throw new IllegalStateException(
          "Expected the solution to keep all rules, but " + checked.faults());
    }
    SolutionFile.write(options.findFile("out"), SolutionFile.text(solution, ended.standing()), out);
    return Exit.SOLVED;
  }

  private Exit refuse(List<String> faults) {
    faults.forEach(err::println);
    return Exit.BAD_INPUT;
  }

  private Exit died(Outcome.Died died) {
    err.printf(
        "Expected the engine to finish, but it ended early (%s, exit code %d).%n%s%n",
        died.why(), died.exitCode(), died.lastWords());
    return Exit.NOT_SOLVED;
  }

  private void tell(Report.Standing standing) {
    var gap = standing.gap();
    err.printf(
        Locale.ROOT,
        "%8.2f s  cost %s  bound %s  gap %s%n",
        standing.seconds(),
        standing.cost() == null ? "-" : standing.cost(),
        standing.bound() == null ? "-" : standing.bound(),
        gap == null ? "-" : String.format(Locale.ROOT, "%.2f %%", gap * PERCENT));
  }
}
