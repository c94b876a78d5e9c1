package dev.evenhand.solver.internal.solve.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.shifts.RosterCheck;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftSearchTest {
  private static final int SEEDS = 120;
  private static final Limits ONE_THREAD = new Limits(30, 1, 7, 2000);

  @Test
  void the_optimum_is_that_of_trying_every_roster() {
    int possible = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var problem = TinyProblems.random(seed);
      var heard = new Heard();
      var ending = new ShiftSearch().run(problem, null, ONE_THREAD, new Stop(), heard);
      var optimum = EveryRoster.findOptimum(problem);
      assertThat(ending)
          .as("seed %d", seed)
          .isEqualTo(optimum.isPresent() ? Ending.OPTIMAL : Ending.IMPOSSIBLE);
      if (optimum.isPresent()) {
        possible++;
        assertThat(heard.cost()).as("cost, seed %d", seed).isEqualTo(optimum.getAsLong());
        assertThat(heard.bounds())
            .as("bounds, seed %d", seed)
            .allMatch(bound -> bound <= optimum.getAsLong())
            .isSorted();
      }
    }
    assertThat(possible).as("not all seeds are impossible, nor possible").isBetween(30, SEEDS - 1);
  }

  @ParameterizedTest(name = "with {0} threads")
  @ValueSource(ints = {1, 2})
  void what_is_told_is_what_the_checker_counts_and_always_better(int threads) {
    var problem = FourWeeks.problem();
    var heard = new Heard();
    new ShiftSearch().run(problem, null, new Limits(2, threads, 3, 2000), new Stop(), heard);
    assertThat(heard.rosters()).isNotEmpty();
    for (int at = 0; at < heard.rosters().size(); at++) {
      var verdict = RosterCheck.check(problem, heard.rosters().get(at));
      assertThat(verdict.isAllowed()).isTrue();
      assertThat(verdict.cost()).isEqualTo(heard.costs().get(at));
      assertThat(at == 0 || heard.costs().get(at) < heard.costs().get(at - 1)).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {2, 3, 4})
  void more_threads_find_the_same_optimum(int threads) {
    var problem = TinyProblems.random(3);
    var heard = solve(problem, new Limits(30, threads, 1, 2000));
    assertThat(heard.cost()).isEqualTo(EveryRoster.findOptimum(problem).orElseThrow());
    assertThat(heard.bounds().getLast()).isEqualTo(heard.cost());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void the_same_seed_finds_the_same(long seed) {
    var problem = TinyProblems.random(seed);
    var limits = new Limits(30, 1, seed, 2000);
    assertThat(solve(problem, limits).rosters()).isEqualTo(solve(problem, limits).rosters());
  }

  @Test
  void a_search_stops_within_a_moment() throws InterruptedException {
    var stop = new Stop();
    var problem = FourWeeks.problem();
    var thread =
        Thread.ofPlatform()
            .start(() ->
                new ShiftSearch()
                    .run(problem, null, new Limits(60, 1, 1, 2000), stop, new Heard()));
    Thread.sleep(2500);
    var clock = new Countdown(0);
    stop.request();
    thread.join();
    assertThat(clock.gone()).isLessThan(2);
  }

  @Test
  void it_begins_with_the_roster_it_is_given() {
    var problem = FourWeeks.problem();
    var before = solve(problem, new Limits(2, 1, 1, 2000));
    var heard = new Heard();
    var last = before.rosters().getLast();
    new ShiftSearch().run(problem, last, new Limits(0.5, 1, 2, 2000), new Stop(), heard);
    assertThat(heard.costs().getFirst()).isLessThanOrEqualTo(before.cost());
  }

  private static Heard solve(ShiftProblem problem, Limits limits) {
    var heard = new Heard();
    new ShiftSearch().run(problem, null, limits, new Stop(), heard);
    return heard;
  }
}
