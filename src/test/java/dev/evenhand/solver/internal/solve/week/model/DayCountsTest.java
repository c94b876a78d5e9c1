package dev.evenhand.solver.internal.solve.week.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.TinyWeeks;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DayCountsTest {
  @Test
  void no_timetable_costs_less_and_some_cost_no_more() {
    int exact = 0;
    for (int seed = 0; seed < 400; seed++) {
      var problem = TinyWeeks.random(seed);
      var optimum = TinyWeeks.findOptimum(problem);
      if (optimum.isPresent()) {
        var bound = new AtomicLong();
        new CpSat(new Limits(10, 1, 1, 1000), new Stop())
            .solve(DayCounts.model(Layout.of(WeekRules.model(problem))), _ -> {}, bound::set);
        assertThat(bound.get()).as("seed %d", seed).isLessThanOrEqualTo(optimum.getAsLong());
        exact += bound.get() == optimum.getAsLong() ? 1 : 0;
      }
    }
    assertThat(exact).isGreaterThan(50);
  }
}
