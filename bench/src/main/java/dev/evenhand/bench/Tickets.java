package dev.evenhand.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/// Steps of a workflow per second: three forms in a row, done by eight people, in Evenhand over HTTP
/// and in Flowable's embedded engine, in turns, on the same PostgreSQL.
///
/// Arguments: the server's address, its process, the database's address, how many instances a window
/// has, how many windows each gets after those to warm up. Prints `name value` lines.
public final class Tickets {
  private static final int WARM_UP = 8;

  private Tickets() {}

  /// Each per step, the first apart.
  ///
  /// @param senderMs processor time of the process that asks; Flowable runs in it
  record Window(
      double perSecond, double senderMs, double databaseMs, double serverMs, double commits,
      double walBytes) {
    /// Of everybody who takes part.
    double processorMs() {
      return senderMs + databaseMs + serverMs;
    }
  }

  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    int instances = Integer.parseInt(args[3]);
    int windows = Integer.parseInt(args[4]);
    try (var owner = DriverManager.getConnection(args[2], "postgres", "");
        var flowable = new FlowableSteps(args[2])) {
      var processor = Processor.of(Long.parseLong(args[1]), owner);
      var office = TicketOffice.furnish(owner, args[0]);
      var both = List.of(new EvenhandSteps(URI.create(args[0]), owner, office), flowable);
      Map<String, List<Window>> seen = new HashMap<>();
      for (int i = 0; i < WARM_UP + windows; i++) {
        for (Steps steps : both) {
          var window = measure(steps, instances, processor);
          tell(steps, i < WARM_UP ? "warm-up" : "window " + (i - WARM_UP + 1), window);
          if (i >= WARM_UP) {
            seen.computeIfAbsent(steps.name(), _ -> new ArrayList<>()).add(window);
          }
        }
      }
      both.forEach(steps -> report(steps.name(), seen.get(steps.name())));
      report(
          "steps_times_flowable",
          rate(seen.get("evenhand")) / rate(seen.get("flowable")));
    }
  }

  static void tell(Steps steps, String which, Window window) {
    System.out.printf(
        Locale.ROOT, "# %s, %s: %.0f steps/s, %.2f ms of processor time (%.2f sender, %.2f database, %.2f server), %.2f commits, %.0f bytes of log a step%n",
        steps.name(), which, window.perSecond(), window.processorMs(), window.senderMs(),
        window.databaseMs(), window.serverMs(), window.commits(), window.walBytes());
  }

  static Window measure(Steps steps, int instances, Processor processor)
      throws SQLException, InterruptedException, ExecutionException {
    steps.prepare(instances);
    Thread.sleep(1_500);
    long commits = commits(steps);
    long wal = wal(steps);
    var used = steps.used(processor);
    long start = System.nanoTime();
    steps.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    double all = (double) instances * Steps.FORMS;
    used = steps.used(processor).minus(used);
    wal = wal(steps) - wal;
    Thread.sleep(1_500);
    return new Window(
        all / seconds,
        used.sender().toNanos() / 1e6 / all,
        used.database().toNanos() / 1e6 / all,
        used.server().toNanos() / 1e6 / all,
        (commits(steps) - commits) / all,
        wal / all);
  }

  /// Statistics reach the view a moment after the commit.
  private static long commits(Steps steps) throws SQLException {
    return (Long)
        Sql.one(
            steps.owner(),
            "select xact_commit from pg_stat_database where datname = current_database()");
  }

  private static long wal(Steps steps) throws SQLException {
    return (Long)
        Sql.one(
            steps.owner(),
            "select cast(pg_current_wal_lsn() - cast('0/0' as pg_lsn) as bigint)");
  }

  private static double rate(List<Window> windows) {
    return median(windows, Window::perSecond);
  }

  private static double median(List<Window> windows, Function<Window, Double> of) {
    return Percentiles.of(windows.stream().map(of).toList()).at(50);
  }

  private static void report(String name, List<Window> windows) {
    var rates = Percentiles.of(windows.stream().map(Window::perSecond).toList());
    report(name + "_steps_per_second", rates.at(50));
    report(name + "_steps_per_second_least", rates.at(0));
    report(name + "_steps_per_second_most", rates.at(100));
    report(name + "_processor_ms_per_step", median(windows, Window::processorMs));
    report(name + "_commits_per_step", median(windows, Window::commits));
    report(name + "_wal_bytes_per_step", median(windows, Window::walBytes));
  }

  private static void report(String name, double value) {
    System.out.printf(Locale.ROOT, "%s %.2f%n", name, value);
  }
}
