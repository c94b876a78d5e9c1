package dev.evenhand.roster.internal.run;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.internal.run.WeekEngine.End.Kind;
import dev.evenhand.roster.internal.run.WeekEngine.Order;
import org.junit.jupiter.api.Test;

class SolverProcessTest {
  @Test
  void a_document_that_is_no_week_fails_and_says_why() throws Exception {
    var order = new Order(PlanningRun.Kind.PLAN, "{}", null, new Effort(5, 1, 1));
    try (var underway = new SolverProcess().begin(order, _ -> {})) {
      var end = underway.end().get(60, SECONDS);
      assertThat(end.kind()).isEqualTo(Kind.FAILED);
      assertThat(end.message()).isNotEmpty();
    }
  }
}
