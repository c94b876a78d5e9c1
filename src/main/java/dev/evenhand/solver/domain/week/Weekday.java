package dev.evenhand.solver.domain.week;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days of the week as documents write them: `mon` to `sun`.
public final class Weekday {
  /// All of them, Monday first.
  public static final List<String> WORDS =
      Arrays.stream(DayOfWeek.values()).map(Weekday::word).toList();

  private Weekday() {}

  public static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  public static Optional<DayOfWeek> find(String word) {
    int place = WORDS.indexOf(word);
    return place < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(place + 1));
  }
}
