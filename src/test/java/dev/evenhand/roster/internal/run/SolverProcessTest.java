package dev.evenhand.roster.internal.run;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.internal.run.WeekEngine.End.Kind;
import dev.evenhand.roster.internal.run.WeekEngine.Order;
import dev.evenhand.solver.internal.engine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolverProcessTest {
  @ParameterizedTest
  @CsvSource({
    "OUT_OF_MEMORY, out-of-memory, more than 1536 MB",
    "KILLED, killed, ended from outside",
    "CRASHED, crashed, with code 134",
    "OVERDUE, overdue, did not end",
    "NOT_STARTED, not-started, could not be started"
  })
  void each_death_of_a_process_has_a_code(Outcome.Death why, String code, String english) {
    var message = SolverProcess.message(new Outcome.Died(why, 134, "Last words."));
    assertThat(message.code()).isEqualTo(code);
    assertThat(message.text()).contains(english);
  }

  @Test
  void a_document_that_is_no_week_fails_and_says_why() throws Exception {
    var order = new Order(PlanningRun.Kind.PLAN, "{}", null, new Effort(5, 1, 1));
    try (var underway = new SolverProcess().begin(order, _ -> {})) {
      var end = underway.end().get(60, SECONDS);
      assertThat(end.kind()).isEqualTo(Kind.FAILED);
      assertThat(end.message().code()).isEqualTo("unreadable-week");
      assertThat(end.message().text()).contains("format:");
    }
  }
}
