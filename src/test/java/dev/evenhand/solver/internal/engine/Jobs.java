package dev.evenhand.solver.internal.engine;

import dev.evenhand.solver.internal.solve.Limits;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Jobs for the engine, made up.
final class Jobs {
  private Jobs() {}

  /// Two people and a week: proven within a moment.
  static Job small(double seconds) {
    return job(text(7, 2, 960), seconds);
  }

  /// Somebody shall work more than the week allows.
  static Job impossible() {
    return job(text(7, 2, 3360), 20);
  }

  /// Forty people and six weeks: not proven within minutes.
  static Job large(double seconds) {
    return job(text(42, 40, 7200), seconds);
  }

  private static Job job(String text, double seconds) {
    return new Job("shift-scheduling", text, null, new Limits(seconds, 1, 1, 2000));
  }

  private static String text(int days, int people, int leastMinutes) {
    return """
    SECTION_HORIZON
    %d
    SECTION_SHIFTS
    E,480,
    L,450,E
    SECTION_STAFF
    %s
    SECTION_DAYS_OFF
    p0,1
    SECTION_SHIFT_ON_REQUESTS
    p0,2,E,3
    SECTION_SHIFT_OFF_REQUESTS
    p1,4,L,1
    SECTION_COVER
    %s
    """
        .formatted(days, staff(days, people, leastMinutes), cover(days, people));
  }

  private static String staff(int days, int people, int leastMinutes) {
    return IntStream.range(0, people)
        .mapToObj(person ->
            "p%d,E=%d|L=%d,%d,%d,5,2,2,%d"
                .formatted(person, days, days, 480 * days, leastMinutes, days / 14))
        .collect(Collectors.joining("\n"));
  }

  private static String cover(int days, int people) {
    return IntStream.range(0, days)
        .mapToObj(day ->
            "%d,E,%d,100,1%n%d,L,%d,97,3"
                .formatted(day, people / 3 + day % 4, day, people / 4 + day % 3))
        .collect(Collectors.joining("\n"));
  }
}
