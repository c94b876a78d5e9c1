package dev.evenhand.roster.internal.swap;

import dev.evenhand.roster.SwapChanged.What;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.Fit;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.domain.swap.SwapRequest.State;
import dev.evenhand.roster.internal.publish.Exchanging;
import dev.evenhand.roster.internal.swap.kept.SwapKeeping;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Carries out what was agreed, after looking once more whether the rules allow it. The request is
/// locked, so that of two who agree at once exactly one wins.
@Component
class SwapDealing {
  /// How often somebody else may be quicker with another change of the same weeks.
  private static final int TRIES = 5;

  private final SwapKeeping keeping;
  private final Exchanging exchanging;
  private final SwapNews news;
  private final Clock clock;

  SwapDealing(SwapKeeping keeping, Exchanging exchanging, SwapNews news, Clock clock) {
    this.keeping = keeping;
    this.exchanging = exchanging;
    this.news = news;
    this.clock = clock;
  }

  /// Notes what was agreed, until a planner agrees too.
  SwapResult reserve(SwapRequest request, Deal deal) {
    var standing = exchanging.standing(request.ask().weeks(deal)).orElse(null);
    if (standing == null) {
      return new SwapResult.Missing("published week");
    }
    var fit = standing.check().fit(request.ask(), deal, clock.instant());
    if (!(fit instanceof Fit.Fits)) {
      return SwapResult.of(fit);
    }
    var after = keeping.put(request, new State.Waiting(deal), expiry(request, deal));
    news.went(What.ACCEPTED, after, deal);
    return new SwapResult.Done(after);
  }

  /// Lets the turns change hands, in a new version of each week.
  SwapResult exchange(SwapRequest request, Deal deal) {
    for (int left = TRIES; left > 0; left--) {
      var standing = exchanging.standing(request.ask().weeks(deal)).orElse(null);
      if (standing == null) {
        return new SwapResult.Missing("published week");
      }
      var fit = standing.check().fit(request.ask(), deal, clock.instant());
      if (!(fit instanceof Fit.Fits)) {
        return SwapResult.of(fit);
      }
      if (exchanging.exchange(standing, request.ask(), deal)) {
        var after = keeping.put(request, new State.Done(deal), request.expiresAt());
        news.went(What.DONE, after, deal);
        return new SwapResult.Done(after);
      }
    }
    return new SwapResult.ChangedMeanwhile();
  }

  /// When a request ends by itself.
  ///
  /// @param agreed what is agreed to, if anything is
  Instant expiry(SwapRequest request, @Nullable Deal agreed) {
    var expiry =
        exchanging
            .standing(request.ask().weeks(agreed))
            .map(standing -> standing.check().expiry(request.ask(), agreed))
            .orElse(null);
    return Objects.requireNonNullElse(expiry, request.expiresAt());
  }
}
