package dev.evenhand.solver.internal.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a process's reports to the last, and says how it ended.
record ReportListener(Process process, RunFolder folder, Consumer<Report> heard) {
  /// 128 and the number of the signal.
  private static final int KILLED = 128 + 9;

  private static final int TERMINATED = 128 + 15;
  private static final long END_SECONDS = 2;

  /// Listens to the end.
  ///
  /// @param isOverdue whether the process was killed because its time was over
  Outcome listen(BooleanSupplier isOverdue) {
    var last = lastReport();
    int exitCode = exitCode();
    var words = folder.lastWords();
    folder.delete();
    return switch (last) {
      case Report.Ended ended -> new Outcome.Ended(ended);
      case Report.Refused(var faults) -> new Outcome.Refused(faults);
      case Report.Improved _, Report.Raised _, Report.Explained _ ->
          died(exitCode, isOverdue, words);
      case null -> died(exitCode, isOverdue, words);
    };
  }

  private @Nullable Report lastReport() {
    Report last = null;
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var report = Wire.findReport(line).orElse(null);
        if (report != null) {
          last = report;
          heard.accept(report);
        }
        if (isOver(last)) {
          // Native libraries take their time to end, and nothing comes any more.
          process.destroyForcibly();
          break;
        }
      }
    } catch (IOException _) {
      // The process is gone; its exit code says how.
    }
    return last;
  }

  private static boolean isOver(@Nullable Report last) {
    return last instanceof Report.Ended || last instanceof Report.Refused;
  }

  private int exitCode() {
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return KILLED;
    }
  }

  private static Outcome died(int exitCode, BooleanSupplier isOverdue, String words) {
    return new Outcome.Died(
        isOverdue.getAsBoolean() ? Outcome.Death.OVERDUE : death(exitCode), exitCode, words);
  }

  private static Outcome.Death death(int exitCode) {
    return switch (exitCode) {
      case MemoryGuard.OUT_OF_MEMORY -> Outcome.Death.OUT_OF_MEMORY;
      case KILLED, TERMINATED -> Outcome.Death.KILLED;
      default -> Outcome.Death.CRASHED;
    };
  }
}
