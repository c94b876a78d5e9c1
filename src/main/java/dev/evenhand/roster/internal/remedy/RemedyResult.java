package dev.evenhand.roster.internal.remedy;

import dev.evenhand.roster.domain.run.RunResult;

/// How asking for a remedy ended.
public sealed interface RemedyResult {
  /// It was done, and the week is to be planned again; or the run is not to be asked, or no other
  /// can begin.
  record Asked(RunResult run) implements RemedyResult {}

  record NoSuchRemedy() implements RemedyResult {}

  /// It takes another person, or somebody who is away.
  record OutOfReach() implements RemedyResult {}

  /// The run, or what its week is planned from, is not as it was when the remedy was found.
  record ChangedMeanwhile() implements RemedyResult {}
}
