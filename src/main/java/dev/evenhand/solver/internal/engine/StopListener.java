package dev.evenhand.solver.internal.engine;

import dev.evenhand.solver.internal.solve.Stop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Listens to the parent: a stop is answered soon even when the search is in the middle of
/// something, and a parent that is gone ends the process.
record StopListener(BufferedReader in, Stop stop, Reporter reporter) implements Runnable {
  private static final long PATIENCE_MILLIS = 300;

  @Override
  public void run() {
    try {
      var line = in.readLine();
      while (line != null && !line.equals(Wire.STOP)) {
        line = in.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stop.request();
    try {
      Thread.sleep(PATIENCE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    reporter.endEarly();
    Runtime.getRuntime().halt(0);
  }
}
