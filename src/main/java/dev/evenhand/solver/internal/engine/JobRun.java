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
        var ending = solve(task);
        var last = reporter.standing();
        explain(task, ending);
        reporter.end(ending, last);
      }
    }
  }

  /// A search that ends because the best is proven requests its own stop, not that of the job.
  private Ending solve(Task task) {
    var search = new Stop();
    try (var _ = stop.onRequest(search::request)) {
      return task.solve(job.start(), job.limits(), search, reporter);
    }
  }

  private void explain(Task task, Ending ending) {
    var best = reporter.best();
    if (best != null || ending == Ending.IMPOSSIBLE) {
      var limits = job.limits().withSeconds(EXPLAIN_SECONDS);
      reporter.explain(task.explain(best, limits, stop));
    }
  }
}
