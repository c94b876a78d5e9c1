package dev.evenhand.roster.internal.swap;

import dev.evenhand.roster.domain.swap.Fit;
import dev.evenhand.roster.domain.swap.SwapRequest;

/// How an attempt to ask for a swap, or to answer one, ended.
public sealed interface SwapResult {
  /// As asked.
  record Done(SwapRequest request) implements SwapResult {}

  /// There is no such request or week for whoever asked.
  record Missing(String what) implements SwapResult {}

  record NotAllowed(String detail) implements SwapResult {}

  /// The turn is asked for already.
  record AlreadyAsked() implements SwapResult {}

  /// It is too late for this.
  record InAnotherState(SwapRequest.State state) implements SwapResult {}

  /// It would break these rules.
  record BreaksRules(Fit.Breaks broken) implements SwapResult {}

  /// It is impossible, whatever the rules say.
  record Impossible(Fit.Obstacle why) implements SwapResult {}

  /// Nobody who is asked could agree.
  record NobodyFits() implements SwapResult {}

  /// The request does not offer this.
  record NotOffered(String field) implements SwapResult {}

  /// The week is changed all the time.
  record ChangedMeanwhile() implements SwapResult {}

  /// What it means that a deal does not fit.
  static SwapResult of(Fit fit) {
    return switch (fit) {
      case Fit.Breaks broken -> new BreaksRules(broken);
      case Fit.Cannot(var why) -> new Impossible(why);
      case Fit.Fits _ -> new ChangedMeanwhile();
    };
  }
}
