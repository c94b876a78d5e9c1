package dev.evenhand.solver.internal.solve.shifts.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.StaffMember;
import dev.evenhand.solver.internal.solve.shifts.EveryRoster;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rows of one person over seven days, beside all rows there are.
class CheapestRowTest {
  private static final int SEEDS = 25;
  private static final int DAYS = 7;
  private static final int PRICES = 5;
  private static final double EXACT = 1e-9;

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_row_that_keeps_the_rules_costs_less(int seed) {
    var random = new Random(seed);
    var problem = problem(random);
    var all = EveryRoster.allowedRows(problem, 0);
    var cheapest = new CheapestRow(problem, 0);
    for (int times = 0; times < PRICES; times++) {
      var prices = prices(problem, random);
      if (all.isEmpty()) {
        assertThatThrownBy(() -> cheapest.find(prices)).isInstanceOf(IllegalStateException.class);
      } else {
        var found = cheapest.find(prices);
        double least = all.stream().mapToDouble(row -> sum(prices, row)).min().orElseThrow();
        assertThat(found.isAllowed()).isTrue();
        assertThat(all).contains(found.row());
        assertThat(found.price()).isCloseTo(least, within(EXACT));
        assertThat(sum(prices, found.row())).isCloseTo(least, within(EXACT));
      }
    }
  }

  @Test
  void some_of_these_people_have_a_row_and_some_have_none() {
    assertThat(
            seeds()
                .limit(8)
                .mapToObj(seed -> EveryRoster.allowedRows(problem(new Random(seed)), 0)))
        .anyMatch(List::isEmpty)
        .anyMatch(rows -> rows.size() > 1);
  }

  private static double sum(double[][] prices, List<Integer> row) {
    return IntStream.range(0, row.size()).mapToDouble(day -> prices[day][row.get(day) + 1]).sum();
  }

  /// Some days are worth so much that the person would work them all, were it not for the rules.
  private static double[][] prices(ShiftProblem problem, Random random) {
    var prices = new double[problem.days()][problem.shifts().size() + 1];
    int least = -random.nextInt(40);
    Arrays.setAll(prices, _ -> random.doubles(problem.shifts().size() + 1L, least, 20).toArray());
    return prices;
  }

  private static ShiftProblem problem(Random random) {
    int least = 480 * random.nextInt(6);
    return new ShiftProblem(
        DAYS,
        List.of(shift("a", 480, Set.of()), shift("b", 480, Set.of(0)), third(random)),
        List.of(
            new StaffMember(
                "ann",
                List.of(1 + random.nextInt(DAYS), 1 + random.nextInt(DAYS), random.nextInt(3)),
                new StaffMember.Minutes(least, least + 480 * random.nextInt(4)),
                new StaffMember.Stretches(
                    2 + random.nextInt(7),
                    1 + random.nextInt(3),
                    1 + random.nextInt(3),
                    random.nextInt(3)),
                random.nextBoolean() ? Set.of(random.nextInt(DAYS)) : Set.of())),
        List.of(),
        List.of());
  }

  private static ShiftType third(Random random) {
    return random.nextBoolean() ? shift("c", 480, Set.of()) : shift("c", 600, Set.of(0, 1));
  }

  private static ShiftType shift(String id, int minutes, Set<Integer> notNext) {
    return new ShiftType(id, minutes, notNext);
  }
}
