package dev.evenhand.roster.internal.run;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.internal.run.WeekEngine.End.Kind;
import dev.evenhand.roster.internal.run.WeekEngine.Order;
import dev.evenhand.roster.internal.run.WeekEngine.Told;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// The solver itself, in its own process.
class SolverProcessWeekTest {
  private static final String WEEK =
      """
      {"format":"evenhand-timetable/1","week":"2026-12-28","days":["mon","tue"],
       "hours":["09:00","10:00","11:00"],"lines":1,
       "people":[{"id":"ana","load":2,"personId":"00000000-0000-0000-0000-000000000001"},
                 {"id":"joan","load":2,"personId":"00000000-0000-0000-0000-000000000002"}],
       "busy":[{"person":"ana","day":"mon","turn":0,"reason":"school"}],
       "rules":{},"weights":{"emptySquared":100}}
      """;

  @Test
  void a_week_is_solved_with_proof() throws Exception {
    List<Told> heard = new CopyOnWriteArrayList<>();
    try (var underway =
        new SolverProcess().begin(new Order(WEEK, null, new Effort(20, 1, 1)), heard::add)) {
      assertThat(underway.end().get(60, SECONDS).kind()).isEqualTo(Kind.OPTIMAL);
      assertThat(heard).anyMatch(Told.Better.class::isInstance);
      assertThat(heard).anyMatch(Told.Raised.class::isInstance);
    }
  }
}
