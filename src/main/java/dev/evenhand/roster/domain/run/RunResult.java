package dev.evenhand.roster.domain.run;

/// How asking something of a run ended.
public sealed interface RunResult {
  /// As asked.
  record Done(PlanningRun run) implements RunResult {}

  record NoSuchRun() implements RunResult {}

  record NotAllowed(String detail) implements RunResult {}

  /// The run is not where this can be asked of it.
  record InAnotherState(PlanningRun.State state) implements RunResult {}

  /// So many runs are under way already.
  record TooMany(int most) implements RunResult {}

  /// The company is closed all week.
  record WeekClosed() implements RunResult {}

  /// There is nothing to repair.
  record NothingPublished() implements RunResult {}

  record NobodyToPlan() implements RunResult {}
}
