package dev.evenhand.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// How long the list pages take over HTTP, asked for by one client, and by several at once.
///
/// @param pages what is asked for, and by whom
record Pages(URI server, List<Page> pages) {
  private static final int WARM_UP = 20;
  private static final int ASKED_BY_ONE = 100;
  private static final int SEVERAL = 8;
  private static final int ASKED_BY_EACH = 25;

  /// @param token of whoever asks
  /// @param path the request that the page of the web client makes
  record Page(String name, String token, String path) {}

  /// Asks for each page and prints how long it took.
  ///
  /// @param prefix of the names that are printed
  void measure(String prefix) throws InterruptedException, ExecutionException {
    var worstOfOne = 0.0;
    var worstOfSeveral = 0.0;
    for (var page : pages) {
      ask(page, 1, WARM_UP);
      var one = ask(page, 1, ASKED_BY_ONE);
      var several = ask(page, SEVERAL, ASKED_BY_EACH);
      report(prefix + page.name() + "_1_client", one);
      report(prefix + page.name() + "_" + SEVERAL + "_clients", several);
      worstOfOne = Math.max(worstOfOne, one.at(99));
      worstOfSeveral = Math.max(worstOfSeveral, several.at(99));
    }
    report(prefix + "slowest_page_1_client_p99_ms", worstOfOne);
    report(prefix + "slowest_page_" + SEVERAL + "_clients_p99_ms", worstOfSeveral);
  }

  private Percentiles ask(Page page, int clients, int times)
      throws InterruptedException, ExecutionException {
    var asked = new ArrayList<Future<List<Double>>>();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        asked.add(threads.submit(client(page, times)));
      }
    }
    var milliseconds = new ArrayList<Double>();
    for (var client : asked) {
      milliseconds.addAll(client.get());
    }
    return Percentiles.of(milliseconds);
  }

  private Callable<List<Double>> client(Page page, int times) {
    return () -> {
      var milliseconds = new ArrayList<Double>();
      try (var wire = new Wire(server, "Bearer " + page.token())) {
        for (int i = 0; i < times; i++) {
          long start = System.nanoTime();
          body(wire, page.path());
          milliseconds.add((System.nanoTime() - start) / 1e6);
        }
      }
      return milliseconds;
    };
  }

  /// What is answered; anything but 200 ends the measuring.
  static String body(Wire wire, String path) throws IOException {
    var answer = wire.get(path);
    if (answer.status() != 200) {
      throw new IllegalStateException(
          "Expected %s to be answered, but got %d: %s"
              .formatted(path, answer.status(), answer.body()));
    }
    return answer.body();
  }

  private static void report(String name, Percentiles milliseconds) {
    report(name + "_p50_ms", milliseconds.at(50));
    report(name + "_p99_ms", milliseconds.at(99));
  }

  private static void report(String name, double value) {
    System.out.printf(Locale.ROOT, "%s %.2f%n", name, value);
  }
}
