package dev.evenhand.solver.internal.engine;

import dev.evenhand.solver.internal.engine.kind.ProblemKinds;
import dev.evenhand.solver.internal.engine.kind.Reading;
import dev.evenhand.solver.internal.engine.kind.Task;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Stop;
import java.util.List;

/// Does one job and reports on it.
record JobRun(Job job, Stop stop, Reporter reporter) {
  /// Time for saying why, after the search.
  private static final double EXPLAIN_SECONDS = 5;

  void run() {
    var kind = ProblemKinds.find(job.format());
    if (kind.isEmpty()) {
      reporter.refuse(
          List.of(
              "Expected one of the formats %s, but got “%s”."
                  .formatted(ProblemKinds.formats(), job.format())));
      return;
    }
    switch (kind.get().read(job.document())) {
      case Reading.Refused(var faults) -> reporter.refuse(faults);
      case Reading.Ready(var task) -> {
        Ending ending = task.solve(job.start(), job.limits(), stop, reporter);
        explain(task, ending);
        reporter.end(ending);
      }
    }
  }

  private void explain(Task task, Ending ending) {
    var best = reporter.best();
    if (best != null || ending == Ending.IMPOSSIBLE) {
      var limits = job.limits().withThreads(1).withSeconds(EXPLAIN_SECONDS);
      reporter.explain(task.explain(best, limits, stop));
    }
  }
}
