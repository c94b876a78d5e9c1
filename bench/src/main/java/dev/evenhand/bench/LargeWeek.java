package dev.evenhand.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Prints a made-up week in the format `evenhand-timetable/1`; the same seed, the same week.
///
/// Loads fill about 97 of 100 cells, one seat in eight is busy, one in twelve undesired; five
/// people share a table, and one in four is of the group `it`.
public final class LargeWeek {
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final int MINUTES = 45;
  private static final int AT_A_TABLE = 5;
  private static final double FILLED = 0.97;

  private final RandomGenerator random;
  private final int people;
  private final int days;
  private final int turns;
  private final int lines;

  private LargeWeek(List<Integer> sizes, long seed) {
    random = new SplittableRandom(seed);
    people = sizes.get(0);
    days = sizes.get(1);
    turns = sizes.get(2);
    lines = sizes.get(3);
  }

  static void main(String[] words) {
    if (words.length != 5) {
      System.err.println("Expected numbers: people days turns lines seed");
      System.exit(2);
    }
    var sizes = IntStream.range(0, 4).mapToObj(at -> Integer.valueOf(words[at])).toList();
    System.out.println(new LargeWeek(sizes, Long.parseLong(words[4])).document());
  }

  private String document() {
    return """
    {"format":"evenhand-timetable/1","week":"2026-03-02","days":[%s],"hours":[%s],"lines":%d,
    "people":[%s],
    "busy":[%s],
    "undesired":[%s],
    "fixed":[%s],
    "rules":{"sameDayAdjacent":"soft","breakTurns":[%d,%d],"maxPerTable":3,
    "maxPhoningInGroup":{"it":%d},"minIdleInGroup":{"it":%d}},
    "weights":{"emptySquared":100,"unplacedFixed":50,"undesired":5,
    "sameDayPair":10,"marathon":40,"gapOne":30,"gapLonger":20,"noBreak":10,"sameTablePair":5}}\
    """
        .formatted(
            texts(DAYS.subList(0, days)),
            texts(IntStream.rangeClosed(0, turns).mapToObj(LargeWeek::hour).toList()),
            lines,
            people(),
            seats(8, ",\"reason\":\"elsewhere\""),
            seats(12, ",\"reason\":\"wish\""),
            seats(200, ""),
            turns / 2 - 1,
            turns / 2,
            Math.max(1, lines / 3),
            people / 8);
  }

  private String people() {
    double load = FILLED * days * turns * lines / people;
    return list(
        people,
        person ->
            String.format(
                Locale.ROOT,
                "{\"id\":\"p%03d\",\"load\":%d,\"table\":%d,\"groups\":[%s],\"maxPerDay\":%d}",
                person,
                (int) (load + random.nextDouble()),
                person / AT_A_TABLE,
                random.nextInt(4) == 0 ? "\"it\"" : "",
                2 + random.nextInt(2)));
  }

  /// One seat in so many.
  private String seats(int rarity, String more) {
    var seats = new ArrayList<String>();
    for (int at = 0; at < people * days * turns; at++) {
      if (random.nextInt(rarity) == 0) {
        seats.add(
            "{\"person\":\"p%03d\",\"day\":\"%s\",\"turn\":%d%s}"
                .formatted(at / turns / days, DAYS.get(at / turns % days), at % turns, more));
      }
    }
    return String.join(",", seats);
  }

  private static String hour(int turn) {
    int minutes = 8 * 60 + turn * MINUTES;
    return "%02d:%02d".formatted(minutes / 60, minutes % 60);
  }

  private static String texts(List<String> words) {
    return "\"" + String.join("\",\"", words) + "\"";
  }

  private static String list(int number, IntFunction<String> element) {
    return String.join(",", IntStream.range(0, number).mapToObj(element).toList());
  }
}
