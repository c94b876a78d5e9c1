package dev.evenhand.solver.internal.solve.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.RosterCheck;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import org.junit.jupiter.api.Test;

class LargeNeighbourhoodSearchTest {
  @Test
  void it_betters_the_first_roster_part_by_part() {
    var problem = FourWeeks.problem();
    var stop = new Stop();
    var heard = new Heard();
    var incumbent =
        new Incumbent<Roster>(roster -> RosterCheck.check(problem, roster).cost(), heard, stop);
    var limits = new Limits(0.1, 1, 5, 2000);
    assertThat(new Opening(problem, limits, new Countdown(60), stop).run(null, incumbent))
        .isEqualTo(Ending.FEASIBLE);
    var first = incumbent.findBest().orElseThrow();
    new LargeNeighbourhoodSearch(problem, incumbent, stop, first).run(limits.withSeconds(3));
    assertThat(heard.costs())
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(heard.rosters()).allMatch(roster -> RosterCheck.check(problem, roster).isAllowed());
  }
}
