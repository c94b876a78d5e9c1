package dev.evenhand.solver.internal.solve.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekSearchTest {
  private static final int SEEDS_AT_ONCE = 100;
  private static final Limits ONE_THREAD = new Limits(30, 1, 7, 2000);

  static IntStream hundreds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest(name = "seeds from {0}00")
  @MethodSource("hundreds")
  void the_optimum_is_that_of_trying_every_timetable(int hundred) {
    int first = hundred * SEEDS_AT_ONCE;
    for (int seed = first; seed < first + SEEDS_AT_ONCE; seed++) {
      var problem = TinyWeeks.random(seed);
      var heard = new HeardWeek();
      var ending = search(problem, ONE_THREAD, new Stop(), heard);
      var optimum = TinyWeeks.findOptimum(problem);
      assertThat(ending)
          .as("seed %d", seed)
          .isEqualTo(optimum.isPresent() ? Ending.OPTIMAL : Ending.IMPOSSIBLE);
      if (optimum.isPresent()) {
        assertThat(heard.costs.getLast()).as("seed %d", seed).isEqualTo(optimum.getAsLong());
        assertThat(heard.bounds)
            .as("seed %d", seed)
            .allMatch(bound -> bound <= optimum.getAsLong())
            .isSorted();
      }
    }
  }

  @ParameterizedTest(name = "with {0} threads")
  @ValueSource(ints = {1, 2})
  void what_is_told_of_larger_weeks_is_what_the_checker_counts_and_always_better(int threads) {
    for (int people : new int[] {40, 250}) {
      var problem = LargeWeeks.of(people);
      var heard = new HeardWeek();
      search(problem, new Limits(5, threads, 3, 2000), new Stop(), heard);
      assertThat(heard.timetables).isNotEmpty();
      for (int at = 0; at < heard.timetables.size(); at++) {
        var verdict = Checker.check(WeekRules.model(problem), heard.timetables.get(at));
        assertThat(verdict.isAllowed()).isTrue();
        assertThat(verdict.cost()).isEqualTo(heard.costs.get(at));
        assertThat(at == 0 || heard.costs.get(at) < heard.costs.get(at - 1)).isTrue();
      }
      assertThat(heard.bounds.getLast()).isLessThanOrEqualTo(heard.costs.getLast());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void one_thread_and_the_same_seed_find_the_same(long seed) {
    var problem = TinyWeeks.random(seed + 40);
    var limits = new Limits(30, 1, seed, 2000);
    var some = new HeardWeek();
    var other = new HeardWeek();
    search(problem, limits, new Stop(), some);
    search(problem, limits, new Stop(), other);
    assertThat(some.timetables).isEqualTo(other.timetables);
  }

  @Test
  void a_search_stops_within_a_moment() throws InterruptedException {
    var stop = new Stop();
    var problem = LargeWeeks.of(250);
    var thread =
        Thread.ofPlatform()
            .start(() -> search(problem, new Limits(60, 2, 1, 2000), stop, new HeardWeek()));
    Thread.sleep(2500);
    var clock = new Countdown(0);
    stop.request();
    thread.join();
    assertThat(clock.gone()).isLessThan(3);
  }

  @Test
  void it_begins_with_the_timetable_it_is_given() {
    var problem = LargeWeeks.of(40);
    var before = new HeardWeek();
    search(problem, new Limits(3, 1, 1, 2000), new Stop(), before);
    var after = new HeardWeek();
    new WeekSearch()
        .run(
            WeekRules.model(problem),
            before.timetables.getLast(),
            new Limits(1, 1, 2, 2000),
            new Stop(),
            after);
    assertThat(after.costs.getFirst()).isLessThanOrEqualTo(before.costs.getLast());
  }

  private static Ending search(WeekProblem problem, Limits limits, Stop stop, HeardWeek heard) {
    return new WeekSearch().run(WeekRules.model(problem), null, limits, stop, heard);
  }
}
