package dev.evenhand.solver.internal.engine;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A job under way in a process of its own.
public final class EngineRun implements AutoCloseable {
  /// What starting, reading and ending may take beyond the time of the search.
  private static final long GRACE_SECONDS = 30;

  /// What may pass between the request to stop and the end.
  private static final long STOP_SECONDS = 5;

  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private final @Nullable Process process;
  private CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
  private volatile boolean isOverdue;

  private EngineRun(@Nullable Process process) {
    this.process = process;
  }

  static EngineRun notStarted(String why) {
    var run = new EngineRun(null);
    run.outcome.complete(new Outcome.Died(Outcome.Death.NOT_STARTED, -1, why));
    return run;
  }

  static EngineRun of(Process process, RunFolder folder, Job job, Consumer<Report> heard) {
    var run = new EngineRun(process);
    run.sendInTurn(Wire.line(job));
    var listener = new ReportListener(process, folder, heard);
    Thread.ofVirtual().start(() -> run.listen(listener));
    run.killAfter((long) Math.ceil(job.limits().seconds()) + GRACE_SECONDS);
    return run;
  }

  /// Completes with the outcome, whatever happens to the process.
  public CompletableFuture<Outcome> outcome() {
    return outcome.copy();
  }

  /// Asks the engine to end. It does so within a moment; if not, it is killed.
  public void stop() {
    if (process != null) {
      sendInTurn(Wire.STOP);
      killAfter(STOP_SECONDS);
    }
  }

  /// Kills the process if it still runs.
  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  /// The id of the process, while there is one.
  public long pid() {
    return process == null ? -1 : process.pid();
  }

  /// Completes the outcome even when what was told of a report fails.
  private void listen(ReportListener listener) {
    try {
      outcome.complete(listener.listen(() -> isOverdue));
    } finally {
      close();
      outcome.completeExceptionally(
          new IllegalStateException(
              "Expected to hear the engine to its end, but the hearer failed."));
    }
  }

  private void killAfter(long seconds) {
    CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, Thread::startVirtualThread)
        .execute(() -> {
          if (!outcome.isDone()) {
            isOverdue = true;
            close();
          }
        });
  }

  /// Writes a line after those before, without waiting for it.
  private synchronized void sendInTurn(String line) {
    sent = sent.thenRunAsync(() -> send(line), Thread::startVirtualThread);
  }

  /// Writes a line. A process that is gone cannot read it; its end is noticed elsewhere.
  private void send(String line) {
    if (process == null) {
      return;
    }
    try {
      var out = process.outputWriter(StandardCharsets.UTF_8);
      write(out, line);
    } catch (IOException _) {
      process.destroy();
    }
  }

  private static void write(BufferedWriter out, String line) throws IOException {
    out.write(line);
    out.newLine();
    out.flush();
  }
}
