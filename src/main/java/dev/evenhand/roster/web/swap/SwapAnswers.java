package dev.evenhand.roster.web.swap;

import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.swap.Fit;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.internal.swap.SwapResult;
import dev.evenhand.roster.web.GridView;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// What the API says to each way asking for a swap, or answering one, can end.
final class SwapAnswers {
  private SwapAnswers() {}

  static SwapRequest requestOf(SwapResult result) {
    return switch (result) {
      case SwapResult.Done(var request) -> request;
      case SwapResult.Missing(var what) -> throw Refused.notFound(what);
      case SwapResult.NotAllowed(var detail) -> throw Refused.forbidden(detail);
      case SwapResult.NotOffered(var field) -> throw new InvalidInput(field, UNKNOWN.of(field));
      case SwapResult.AlreadyAsked() ->
          throw conflict(
              "already-asked",
              "Expected a turn that is not asked for, but there is a request for it already.\n"
                  + "Maybe withdraw that one.");
      case SwapResult.NobodyFits() ->
          throw conflict(
              "nobody-fits", "Expected somebody who could agree, but rules forbid it for all.");
      case SwapResult.ChangedMeanwhile() ->
          throw conflict(
              "changed-meanwhile",
              "This week is being changed by others just now.\nMaybe try again.");
      case SwapResult.InAnotherState(var state) ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "swap-in-another-state",
              "Expected a request of which this can be asked, but it is %s."
                  .formatted(state.word()),
              Map.of("state", state.word()));
      case SwapResult.BreaksRules(var broken) -> throw breaksRules(broken);
      case SwapResult.Impossible(var why) ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "swap-not-possible",
              "Expected turns that can be swapped, but: %s.".formatted(Word.written(why)),
              Map.of("why", Word.written(why)));
    };
  }

  private static Refused breaksRules(Fit.Breaks broken) {
    return new Refused(
        HttpStatus.CONFLICT,
        "breaks-rules",
        broken.breaches().getFirst().text(),
        Map.of(
            "monday", broken.week().document().week(),
            "breaches", GridView.breaches(broken.week(), broken.breaches())));
  }

  private static Refused conflict(String reason, String detail) {
    return new Refused(HttpStatus.CONFLICT, reason, detail);
  }
}
