package dev.evenhand.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Prints a made-up problem in the format of the shift-scheduling benchmark; the same seed, the
/// same problem. Its shape follows the published instances, of which the large ones have up to 150
/// people, 32 shifts and a year.
///
/// A third of the people work half of the time. Later shifts must not be followed by earlier ones,
/// night shifts are longer and few, everybody has two days in four weeks off for sure and every
/// other weekend free; cover asks for what about 95 of 100 people could do.
public final class LargeRoster {
  private static final int WEEK = 7;
  private static final int FOUR_WEEKS = 28;
  private static final double ASKED = 0.95;

  private final RandomGenerator random;
  private final int days;
  private final int people;
  private final int shifts;

  private LargeRoster(List<Integer> sizes, long seed) {
    random = new SplittableRandom(seed);
    days = sizes.get(0);
    people = sizes.get(1);
    shifts = sizes.get(2);
  }

  static void main(String[] words) {
    if (words.length != 4) {
      System.err.println("Expected numbers: days people shifts seed");
      System.exit(2);
    }
    var sizes = IntStream.range(0, 3).mapToObj(at -> Integer.valueOf(words[at])).toList();
    System.out.print(new LargeRoster(sizes, Long.parseLong(words[3])).document());
  }

  private String document() {
    return section("HORIZON", 1, _ -> String.valueOf(days))
        + section("SHIFTS", shifts, this::shift)
        + section("STAFF", people, this::member)
        + section("DAYS_OFF", people, this::daysOff)
        + section("SHIFT_ON_REQUESTS", people * days / WEEK, _ -> wish())
        + section("SHIFT_OFF_REQUESTS", people * days / WEEK, _ -> wish())
        + section("COVER", days * shifts, this::cover);
  }

  private static String section(String name, int lines, IntFunction<String> line) {
    return IntStream.range(0, lines)
        .mapToObj(line)
        .collect(Collectors.joining("\n", "SECTION_" + name + "\n", "\n\n"));
  }

  private String shift(int shift) {
    var earlier =
        IntStream.range(0, shift * 2 / 3).mapToObj(LargeRoster::shiftId).toList();
    return "%s,%d,%s".formatted(shiftId(shift), minutes(shift), String.join("|", earlier));
  }

  private String member(int person) {
    double part = isHalf(person) ? 0.5 : 1;
    int most = (int) (days * 308.6 * part);
    return "%s,%s,%d,%d,%d,%d,%d,%d"
        .formatted(
            personId(person),
            IntStream.range(0, shifts)
                .mapToObj(shift -> shiftId(shift) + "=" + mostOf(shift))
                .collect(Collectors.joining("|")),
            most,
            (int) (most - days * 38.6),
            5 + random.nextInt(2),
            isHalf(person) ? 1 : 2,
            2 + random.nextInt(2),
            Math.max(1, days / WEEK / 2));
  }

  private int mostOf(int shift) {
    boolean isNight = isNight(shift);
    return random.nextInt(4) == 0 && shift > 0 ? 0 : isNight ? days / 5 : days;
  }

  private String daysOff(int person) {
    return personId(person)
        + IntStream.range(0, Math.ceilDiv(days, FOUR_WEEKS))
            .map(month -> month * FOUR_WEEKS + random.nextInt(Math.min(FOUR_WEEKS, days) - 1))
            .filter(day -> day + 1 < days)
            .mapToObj(day -> ",%d,%d".formatted(day, day + 1))
            .collect(Collectors.joining());
  }

  private String wish() {
    return "%s,%d,%s,%d"
        .formatted(
            personId(random.nextInt(people)),
            random.nextInt(days),
            shiftId(random.nextInt(shifts)),
            1 + random.nextInt(3));
  }

  /// All people together can work so many shifts a day, on average.
  private String cover(int at) {
    double able = IntStream.range(0, people).mapToDouble(person -> isHalf(person) ? 0.5 : 1).sum();
    double asked = ASKED * able * 308.6 / 485 / shifts;
    return "%d,%s,%d,100,1"
        .formatted(at / shifts, shiftId(at % shifts), (int) (asked + random.nextDouble()));
  }

  private boolean isNight(int shift) {
    return shifts > 2 && shift == shifts - 1;
  }

  private int minutes(int shift) {
    return isNight(shift) ? 600 : 480;
  }

  private static boolean isHalf(int person) {
    return person % 3 == 2;
  }

  private static String personId(int person) {
    return "p" + person;
  }

  private static String shiftId(int shift) {
    return "s" + shift;
  }
}
