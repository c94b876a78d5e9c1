package dev.evenhand.roster.web.run;

import dev.evenhand.http.Refused;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.RunResult;
import dev.evenhand.roster.internal.week.Assembled;
import dev.evenhand.roster.web.Weeks;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// What the API says to each way asking something of a run can end.
final class RunAnswers {
  private RunAnswers() {}

  static PlanningRun runOf(RunResult result) {
    return switch (result) {
      case RunResult.Done(var run) -> run;
      case RunResult.NoSuchRun() -> throw Refused.notFound("run");
      case RunResult.NotAllowed(var detail) -> throw Refused.forbidden(detail);
      case RunResult.InAnotherState(var state) ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "run-in-another-state",
              "Expected a run of which this can be asked, but it is %s.".formatted(state.word()),
              Map.of("state", state.word()));
      case RunResult.TooMany(int most) ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "too-many-runs",
              "Expected less than %d runs under way.\nMaybe stop one of them.".formatted(most),
              Map.of("most", most));
      case RunResult.WeekClosed() -> throw Weeks.refused(new Assembled.Closed());
      case RunResult.NothingPublished() -> throw Refused.notFound("published week");
      case RunResult.NobodyToPlan() -> throw Weeks.refused(new Assembled.NoPeople());
    };
  }
}
