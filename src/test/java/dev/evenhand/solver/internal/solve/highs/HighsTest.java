package dev.evenhand.solver.internal.solve.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighsTest {
  private static final int ITEMS = 14;
  private static final int MANY = 40;
  private static final Limits LIMITS = new Limits(60, 1, 1, 1000);

  private final CpModel model = CpSat.newModel();
  private final List<BoolVar> items = new ArrayList<>();
  private final List<Long> costs = new ArrayList<>();
  private final List<Long> bounds = new ArrayList<>();
  private int[] prices = {};
  private double[] best = {};

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_optimum_is_that_of_trying_everything(long seed) {
    var random = new Random(seed);
    int[] sizes = IntStream.range(0, ITEMS).map(_ -> 5 + random.nextInt(40)).toArray();
    int[] prices = IntStream.range(0, ITEMS).map(_ -> 5 + random.nextInt(40)).toArray();
    int needed = IntStream.of(sizes).sum() / 2;
    cover(sizes, prices, needed);
    assertThat(solve(Optional.empty())).isEqualTo(Ending.OPTIMAL);
    long optimum = cheapest(sizes, prices, needed);
    assertThat(costs.getLast()).isEqualTo(optimum);
    assertThat(bounds.getLast()).isEqualTo(optimum);
    assertThat(bounds).allMatch(bound -> bound <= optimum);
  }

  @Test
  void a_solution_of_somebody_else_is_taken() {
    var random = new Random(1);
    int[] sizes = IntStream.range(0, MANY).map(_ -> 500 + random.nextInt(500)).toArray();
    int[] prices = IntStream.of(sizes).map(size -> size + random.nextInt(50)).toArray();
    cover(sizes, prices, IntStream.of(sizes).sum() / 2);
    solve(Optional.empty());
    long optimum = costs.getLast();
    assertThat(costs).anyMatch(cost -> cost > optimum);
    costs.clear();
    solve(Optional.of(best));
    assertThat(costs).isNotEmpty().allMatch(cost -> cost == optimum);
  }

  @Test
  void what_cannot_be_is_called_impossible() {
    cover(new int[] {3, 5}, new int[] {1, 1}, 9);
    assertThat(solve(Optional.empty())).isEqualTo(Ending.IMPOSSIBLE);
    assertThat(costs).isEmpty();
  }

  @Test
  void after_a_stop_nothing_is_solved() {
    cover(new int[] {3, 5}, new int[] {1, 1}, 4);
    var stop = new Stop();
    stop.request();
    var ending = new Highs(LIMITS, stop).solve(model, _ -> {}, _ -> {}, Optional::empty);
    assertThat(ending).isEqualTo(Ending.UNKNOWN);
  }

  @Test
  void only_linear_constraints_are_taken() {
    cover(new int[] {3, 5}, new int[] {1, 1}, 4);
    model.addBoolOr(items.toArray(Literal[]::new));
    assertThatThrownBy(() -> solve(Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("linear");
  }

  /// Items of some sizes and prices shall be at least so large together.
  private void cover(int[] sizes, int[] prices, int needed) {
    var size = LinearExpr.newBuilder();
    var price = LinearExpr.newBuilder();
    for (int at = 0; at < sizes.length; at++) {
      items.add(model.newBoolVar(""));
      size.addTerm(items.get(at), sizes[at]);
      price.addTerm(items.get(at), prices[at]);
    }
    model.addGreaterOrEqual(size, needed);
    model.minimize(price);
    this.prices = prices;
  }

  private Ending solve(Optional<double[]> offer) {
    var offers = new ArrayList<>(offer.stream().toList());
    return new Highs(LIMITS, new Stop())
        .solve(
            model,
            value -> {
              best = items.stream().mapToDouble(value::applyAsLong).toArray();
              costs.add(
                  IntStream.range(0, items.size())
                      .mapToLong(at -> prices[at] * (long) best[at])
                      .sum());
            },
            bounds::add,
            () -> offers.isEmpty() ? Optional.empty() : Optional.of(offers.removeFirst()));
  }

  private static long cheapest(int[] sizes, int[] prices, int needed) {
    return IntStream.range(0, 1 << sizes.length)
        .filter(chosen -> sum(sizes, chosen) >= needed)
        .mapToLong(chosen -> sum(prices, chosen))
        .min()
        .orElseThrow();
  }

  private static long sum(int[] numbers, int chosen) {
    return IntStream.range(0, numbers.length)
        .filter(at -> (chosen >> at & 1) == 1)
        .mapToLong(at -> numbers[at])
        .sum();
  }
}
