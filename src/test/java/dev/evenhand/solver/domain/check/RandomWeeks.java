package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.week.Adjacency;
import dev.evenhand.solver.domain.week.EmptyTurn;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Small weeks and timetables of all sorts.
public final class RandomWeeks {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final List<String> GROUPS = List.of("it", "sales");
  private final RandomGenerator random;
  private final int days;
  private final int turns;
  private final int lines;
  private final int people;

  private RandomWeeks(RandomGenerator random) {
    this.random = random;
    days = 1 + random.nextInt(3);
    turns = 1 + random.nextInt(6);
    lines = 1 + random.nextInt(3);
    people = random.nextInt(7);
  }

  public static WeekProblem problem(RandomGenerator random) {
    return new RandomWeeks(random).problem();
  }

  /// Each seat taken with the same chance.
  public static Timetable timetable(WeekProblem problem, RandomGenerator random) {
    double chance = random.nextDouble() * random.nextDouble();
    return Timetable.of(
        problem
            .allPeople()
            .boxed()
            .flatMap(person -> problem.seatsOf(person).stream())
            .filter(_ -> random.nextDouble() < chance)
            .toList());
  }

  /// Some seats taken, each only if nothing more is broken by it.
  public static Timetable politeTimetable(WeekProblem problem, RandomGenerator random) {
    var timetable = Timetable.EMPTY;
    var broken = LiteralWeek.of(problem, timetable).breaches();
    for (int tries = problem.people().isEmpty() ? 0 : 20; tries > 0; tries--) {
      var seat =
          new Seat(
              random.nextInt(problem.people().size()),
              random.nextInt(problem.days().size()),
              random.nextInt(problem.turns()));
      var fuller = timetable.changed(Set.of(), Set.of(seat));
      int breaches = LiteralWeek.of(problem, fuller).breaches();
      if (breaches <= broken) {
        broken = breaches;
        timetable = fuller;
      }
    }
    return timetable;
  }

  private WeekProblem problem() {
    return new WeekProblem(
        MONDAY,
        List.of(DayOfWeek.values()).subList(0, days),
        IntStream.rangeClosed(0, turns).mapToObj(turn -> LocalTime.of(9 + turn, 0)).toList(),
        lines,
        IntStream.range(0, people).mapToObj(this::person).toList(),
        marks(),
        marks(),
        seats().filter(_ -> random.nextInt(8) == 0).flatMap(this::onceOrTwice).toList(),
        emptyTurns(),
        rules(),
        weights());
  }

  private Planned person(int number) {
    return new Planned(
        "p" + number,
        random.nextInt(turns * days + 1),
        maybe(() -> random.nextInt(3)),
        some(GROUPS),
        random.nextInt(turns + 1),
        random.nextInt(4) > 0);
  }

  private Stream<Seat> seats() {
    return IntStream.range(0, people * days * turns)
        .mapToObj(at -> new Seat(at / (days * turns), at / turns % days, at % turns));
  }

  private Stream<Seat> onceOrTwice(Seat seat) {
    return random.nextInt(4) == 0 ? Stream.of(seat, seat) : Stream.of(seat);
  }

  private List<Mark> marks() {
    int rarity = 3 + random.nextInt(10);
    return seats()
        .filter(_ -> random.nextInt(rarity) == 0)
        .flatMap(this::onceOrTwice)
        .map(seat -> new Mark(seat, "reason"))
        .toList();
  }

  private List<EmptyTurn> emptyTurns() {
    return IntStream.range(0, days * turns)
        .filter(_ -> random.nextInt(12) == 0)
        .mapToObj(at -> new EmptyTurn(at / turns, at % turns, random.nextInt(lines + 1)))
        .toList();
  }

  private RuleSettings rules() {
    return new RuleSettings(
        List.of(Adjacency.values()).get(random.nextInt(3)),
        breakTurns(),
        maybe(() -> random.nextInt(3)),
        numbers(),
        numbers(),
        maybe(() -> random.nextInt(lines + 1)));
  }

  private Set<Integer> breakTurns() {
    var chosen = new HashSet<Integer>();
    IntStream.range(0, random.nextInt(3)).forEach(_ -> chosen.add(random.nextInt(turns)));
    return chosen;
  }

  private Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    some(List.of("it", "sales", "nobody's"))
        .forEach(group -> numbers.put(group, random.nextInt(5)));
    return numbers;
  }

  private Weights weights() {
    return new Weights(
        weight(),
        weight(),
        weight(),
        weight(),
        weight(),
        weight(),
        weight(),
        maybe(this::weight),
        weight());
  }

  private int weight() {
    return random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(100);
  }

  private Set<String> some(List<String> words) {
    var chosen = new HashSet<>(words);
    chosen.removeIf(_ -> random.nextBoolean());
    return chosen;
  }

  private @Nullable Integer maybe(Supplier<Integer> number) {
    return random.nextBoolean() ? number.get() : null;
  }
}
