package dev.evenhand.solver.internal.lab;

import dev.evenhand.solver.internal.engine.Command;
import dev.evenhand.solver.internal.engine.Engine;
import dev.evenhand.solver.internal.engine.Job;
import dev.evenhand.solver.internal.engine.Outcome;
import dev.evenhand.solver.internal.engine.Report;
import dev.evenhand.solver.internal.engine.kind.ProblemKinds;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/// Solves weeks that came with a request, each in a process of its own, few at a time.
@Service
public class TimetableLab {
  private static final int AT_ONCE = 2;
  private static final int HEAP_MEGABYTES = 512;
  private static final int MEGABYTES = 2048;
  private static final int MOST_THREADS = 2;

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Engine engine = new Engine(new Command(HEAP_MEGABYTES));

  /// Solves a document of the format `evenhand-timetable/1` that has no faults.
  public LabResult solve(String document, int seconds) {
    if (!places.tryAcquire()) {
      return new LabResult.Busy();
    }
    try {
      return run(new Job(ProblemKinds.TIMETABLE, document, null, limits(seconds)));
    } finally {
      places.release();
    }
  }

  private LabResult run(Job job) {
    var heard = new Heard();
    try (var run = engine.start(job, heard::hear)) {
      return switch (run.outcome().join()) {
        case Outcome.Ended(var ended) -> heard.result(ended);
        case Outcome.Refused(var faults) ->
            throw new IllegalStateException(
                "Expected a document without faults, but it has " + faults);
        case Outcome.Died died -> new LabResult.Failed(died.why());
      };
    }
  }

  private static Limits limits(int seconds) {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    return new Limits(seconds, threads, 1, MEGABYTES);
  }

  /// What a run told.
  private static final class Heard {
    private volatile @Nullable JsonNode best;
    private volatile List<String> why = List.of();

    void hear(Report report) {
      switch (report) {
        case Report.Improved(_, var solution) -> best = solution;
        case Report.Explained(var told) -> why = told.sentences();
        case Report.Raised _, Report.Ended _, Report.Refused _ -> {}
      }
    }

    LabResult result(Report.Ended ended) {
      var solution = best;
      if (ended.ending() == Ending.IMPOSSIBLE) {
        return new LabResult.Impossible(why);
      }
      return solution == null
          ? new LabResult.NotInTime()
          : new LabResult.Solved(solution, ended.standing());
    }
  }
}
