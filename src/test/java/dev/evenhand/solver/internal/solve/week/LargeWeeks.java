package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.domain.week.Adjacency;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Weeks of five days and eight turns with tables, a group and marks; a line for every eight
/// people.
final class LargeWeeks {
  private LargeWeeks() {}

  static WeekProblem of(int people) {
    var random = new SplittableRandom(people);
    int lines = Math.ceilDiv(people, 8);
    return new WeekProblem(
        LocalDate.of(2026, 3, 2),
        List.of(DayOfWeek.values()).subList(0, 5),
        IntStream.rangeClosed(9, 17).mapToObj(hour -> LocalTime.of(hour, 0)).toList(),
        lines,
        IntStream.range(0, people).mapToObj(LargeWeeks::person).toList(),
        marks(people, random, 8),
        marks(people, random, 12),
        List.of(new Seat(0, 0, 0)),
        List.of(),
        new RuleSettings(
            Adjacency.SOFT, Set.of(3, 4), 3, Map.of("it", lines / 2), Map.of("it", 2), null),
        new Weights(100, 50, 5, 10, 40, 30, 20, 10, 5));
  }

  private static Planned person(int number) {
    return new Planned(
        "p" + number,
        4 + number % 3,
        number / 5,
        number % 4 == 0 ? Set.of("it") : Set.of(),
        2 + number % 2,
        true);
  }

  private static List<Mark> marks(int people, RandomGenerator random, int rarity) {
    return IntStream.range(0, people * 40)
        .filter(_ -> random.nextInt(rarity) == 0)
        .boxed()
        .map(at -> new Mark(new Seat(at / 40, at / 8 % 5, at % 8), "reason"))
        .toList();
  }
}
