package dev.evenhand.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Durable assignments over HTTP, in bulk and one by one, and the obvious implementation beside it.
///
/// Arguments: the server's address, the database's, how many rows of history. Prints `name value`
/// lines.
public final class Load {
  private static final int WARM_UP_BULKS = 10;
  private static final int BULKS = 8;
  private static final int IN_A_BULK = 5_000;
  private static final int A_SECOND = 200;
  private static final int WARM_UP_SECONDS = 180;
  private static final int SECONDS = 30;

  private Load() {}

  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    try (var owner = DriverManager.getConnection(args[1], "postgres", "")) {
      var office = Office.furnish(owner, Integer.parseInt(args[2]));
      var api = new Api(args[0]);
      bulk(api, office, 0, WARM_UP_BULKS);
      var bulkRate = bulk(api, office, WARM_UP_BULKS, BULKS);
      report("bulk_assignments_per_second", bulkRate);
      var singles = new Singles(URI.create(args[0]), api.authorization(), office);
      singles.at(A_SECOND, WARM_UP_SECONDS, "warm");
      var latencies = singles.at(A_SECOND, SECONDS, "one");
      report("single_p50_ms", percentile(latencies, 50));
      report("single_p99_ms", percentile(latencies, 99));
      report("single_max_ms", percentile(latencies, 100));
      var obvious = new Obvious(owner, office).rate(20);
      report("obvious_assignments_per_second", obvious);
    }
  }

  private static double bulk(Api api, Office office, int first, int bulks)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    for (int bulk = first; bulk < first + bulks; bulk++) {
      int number = bulk;
      var cases =
          IntStream.range(0, IN_A_BULK)
              .mapToObj(i -> newCase("b" + number + "-" + i, office, i))
              .collect(Collectors.joining(",", "{\"cases\":[", "]}"));
      var answer = api.post("/api/cases/bulk", cases);
      if (!answer.contains("\"assigned\":" + IN_A_BULK)) {
        throw new IllegalStateException("Expected all to be assigned: " + answer.substring(0, 500));
      }
    }
    return bulks * IN_A_BULK / ((System.nanoTime() - start) / 1e9);
  }

  static String newCase(String key, Office office, int number) {
    var queue = office.queues().get(number % office.queues().size());
    return "{\"caseId\":\"%s\",\"queue\":\"%s\",\"mode\":\"auto\",\"subject\":\"Bench\"}"
        .formatted(key, queue);
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static void report(String name, double value) {
    System.out.printf(Locale.ROOT, "%s %.2f%n", name, value);
  }
}
