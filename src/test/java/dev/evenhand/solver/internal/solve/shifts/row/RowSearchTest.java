package dev.evenhand.solver.internal.solve.shifts.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.RosterCheck;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.shifts.EveryRoster;
import dev.evenhand.solver.internal.solve.shifts.FourWeeks;
import dev.evenhand.solver.internal.solve.shifts.Heard;
import dev.evenhand.solver.internal.solve.shifts.TinyProblems;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowSearchTest {
  private static final int SEEDS = 120;
  private static final double TO_BEGIN = 60;
  private static final Limits LIMITS = new Limits(60, 1, 1, 1000);

  private final Heard heard = new Heard();
  private final Stop stop = new Stop();

  @Test
  void no_bound_is_above_the_best_roster_there_is_and_most_are_proven() {
    int possible = 0;
    int proven = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var problem = TinyProblems.random(seed);
      var optimum = EveryRoster.findOptimum(problem);
      if (optimum.isPresent()) {
        possible++;
        var told = new Heard();
        search(problem, 0.2, told, new Stop());
        assertThat(told.bounds()).isNotEmpty().isSorted();
        assertThat(told.bounds().getLast()).isLessThanOrEqualTo(optimum.getAsLong());
        assertThat(told.cost()).isGreaterThanOrEqualTo(optimum.getAsLong());
        proven += told.bounds().getLast() == told.cost() ? 1 : 0;
      }
    }
    assertThat(possible).isGreaterThan(30);
    assertThat(proven).isGreaterThan(possible * 2 / 3);
  }

  @Test
  void a_roster_gets_better_and_its_bound_comes_near() {
    search(FourWeeks.problem(), 3, heard, stop);
    assertThat(heard.costs()).hasSizeGreaterThan(1);
    assertThat(heard.rosters())
        .allMatch(roster -> RosterCheck.check(FourWeeks.problem(), roster).isAllowed());
    assertThat(heard.bounds().getLast()).isLessThanOrEqualTo(heard.cost());
    assertThat(heard.bounds().getLast()).isGreaterThan(heard.cost() * 9 / 10);
  }

  private static void search(ShiftProblem problem, double seconds, Heard heard, Stop stop) {
    var incumbent =
        new Incumbent<Roster>(roster -> RosterCheck.check(problem, roster).cost(), heard, stop);
    var rows =
        IntStream.range(0, problem.staff().size())
            .mapToObj(person -> row(problem, person))
            .toList();
    var first = new Roster(rows);
    incumbent.offer(first);
    try (var search = new RowSearch(problem, incumbent, stop, LIMITS)) {
      search.begin(first, TO_BEGIN);
      search.goOn(seconds);
    }
  }

  /// At no price at all.
  private static List<Integer> row(ShiftProblem problem, int person) {
    var prices = new double[problem.days()][problem.shifts().size() + 1];
    return new CheapestRow(problem, person).find(prices).row();
  }
}
