package dev.evenhand.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/// Sends single cases at an even pace, whatever the answers take.
///
/// A request counts from when it was due, so that a server that falls behind, or has no connection
/// free, cannot hide it.
final class Singles {
  private static final int CONNECTIONS = 64;

  private final URI server;
  private final String authorization;
  private final Office office;

  Singles(URI server, String authorization, Office office) {
    this.server = server;
    this.authorization = authorization;
    this.office = office;
  }

  private record Due(int number, long at) {
    static final Due NO_MORE = new Due(-1, 0);
  }

  /// The times of all answers in milliseconds, shortest first.
  double[] at(int aSecond, int seconds, String name)
      throws InterruptedException, ExecutionException {
    var due = new LinkedBlockingQueue<Due>();
    var times = new ArrayList<Future<List<Double>>>();
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (int i = 0; i < CONNECTIONS; i++) {
        times.add(threads.submit(() -> send(due, name)));
      }
      pace(due, aSecond, seconds);
      for (int i = 0; i < CONNECTIONS; i++) {
        due.add(Due.NO_MORE);
      }
      var all = new ArrayList<Double>();
      for (var some : times) {
        all.addAll(some.get());
      }
      var sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(sorted);
      return sorted;
    }
  }

  private static void pace(BlockingQueue<Due> due, int aSecond, int seconds) {
    long start = System.nanoTime();
    for (int i = 0; i < seconds * aSecond; i++) {
      long at = start + i * 1_000_000_000L / aSecond;
      for (long wait = at - System.nanoTime(); wait > 0; wait = at - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      due.add(new Due(i, at));
    }
  }

  private List<Double> send(BlockingQueue<Due> due, String name) throws InterruptedException {
    var times = new ArrayList<Double>();
    try (var wire = new Wire(server, authorization)) {
      for (var next = due.take(); next.number() >= 0; next = due.take()) {
        var body = Load.newCase(name + next.number(), office, next.number());
        int status = wire.post("/api/cases", body);
        if (status != 201) {
          throw new IllegalStateException("Expected a case to be created, but got " + status + ".");
        }
        times.add((System.nanoTime() - next.at()) / 1e6);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times;
  }
}
