package dev.evenhand.demo.internal;

import dev.evenhand.work.Priority;
import dev.evenhand.work.Queue;
import dev.evenhand.work.WorkAsk.Into;
import dev.evenhand.work.WorkAsk.Target.Arrival;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Makes cases up.
final class DemoCase {
  private static final List<String> ACCOUNTS =
      List.of(
          "Alder Foods",
          "Brightwater",
          "Cobalt Rail",
          "Dunmore Clinic",
          "Estuary Energy",
          "Foxglove Press",
          "Granite Homes",
          "Hillside School",
          "Ironbridge Tools",
          "Juniper Labs");

  private static final Map<String, List<String>> SUBJECTS =
      Map.of(
          "Sign-in and accounts",
          List.of(
              "Cannot sign in after password change",
              "New colleague needs an account",
              "Two-step code never arrives",
              "Locked out since this morning"),
          "Payments",
          List.of(
              "Card payment is charged twice",
              "Refund has not arrived",
              "Invoice shows last year's address",
              "Direct debit was refused"),
          "Printing",
          List.of(
              "Labels print with an offset",
              "Printer is offline in the office",
              "Queue stuck on one document",
              "Colours are too dark"),
          "Networks",
          List.of(
              "Wireless drops every few minutes",
              "No connection on the second floor",
              "Very slow since the update",
              "Remote access ends after an hour"),
          "Warehouse app",
          List.of(
              "Scanner does not read the new codes",
              "Stock differs after the count",
              "App closes when a pallet is moved",
              "Picking list is empty"));

  private DemoCase() {}

  static Arrival of(
      LocalDate day, int number, Instant at, List<Queue> queues, RandomGenerator random) {
    var queue = queues.get(random.nextInt(queues.size()));
    var subjects = SUBJECTS.getOrDefault(queue.name(), List.of("Question"));
    return new Arrival(
        new Into.Known(queue.id()),
        queue.kind(),
        "%04d-%02d%02d-%06d"
            .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), number + 1),
        priority(random.nextInt(20)),
        at,
        Map.of(
            "accountName", ACCOUNTS.get(random.nextInt(ACCOUNTS.size())),
            "subject", subjects.get(random.nextInt(subjects.size())),
            "source", random.nextBoolean() ? "mail" : "portal"));
  }

  private static Priority priority(int dice) {
    return switch (dice) {
      case 0 -> Priority.P1;
      case 1, 2, 3 -> Priority.P3;
      case 4 -> Priority.P4;
      default -> Priority.P2;
    };
  }
}
