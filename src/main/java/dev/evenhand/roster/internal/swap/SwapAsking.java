package dev.evenhand.roster.internal.swap;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.swap.Ask;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.Fit;
import dev.evenhand.roster.domain.swap.Fit.Obstacle;
import dev.evenhand.roster.domain.swap.SwapCheck;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.domain.swap.SwapRequest.Entered;
import dev.evenhand.roster.domain.swap.SwapRequest.State;
import dev.evenhand.roster.internal.publish.Exchanging;
import dev.evenhand.roster.internal.swap.kept.Offers;
import dev.evenhand.roster.internal.swap.kept.Offers.Offer;
import dev.evenhand.roster.internal.swap.kept.SwapKeeping;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks others to take a turn. What is offered keeps the rules as they are now.
@Service
@Transactional
public class SwapAsking {
  private final SwapKeeping keeping;
  private final Exchanging exchanging;
  private final SwapNews news;
  private final Ids ids;
  private final Clock clock;

  SwapAsking(SwapKeeping keeping, Exchanging exchanging, SwapNews news, Ids ids, Clock clock) {
    this.keeping = keeping;
    this.exchanging = exchanging;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  public SwapResult ask(SwapWish wish) {
    var asker = Powers.actingFor(wish.asker());
    if (asker == null) {
      return new SwapResult.NotAllowed(Powers.OWN_SWAPS_ONLY);
    }
    if (exchanging.standing(List.of(wish.week())).isEmpty()) {
      return new SwapResult.Missing("published week");
    }
    var ask = new Ask(wish.week(), asker, wish.place(), wish.want(), wish.asked(), wish.comment());
    return exchanging
        .standing(ask.weeks(null))
        .map(standing -> ask(ask, standing.check()))
        .orElseGet(() -> new SwapResult.NotOffered("theirs.week"));
  }

  private SwapResult ask(Ask ask, SwapCheck check) {
    var now = clock.instant();
    var expiry = check.expiry(ask, null);
    var obstacle = obstacle(ask, check, expiry, now);
    if (expiry == null || obstacle != null) {
      return new SwapResult.Impossible(
          Objects.requireNonNullElse(obstacle, Obstacle.NOT_THEIR_TURN));
    }
    var deals = check.deals(ask);
    var offered =
        deals.stream().filter(deal -> check.fit(ask, deal, now) instanceof Fit.Fits).toList();
    return offered.isEmpty() ? whyNobody(ask, deals, check, now) : make(ask, offered, expiry);
  }

  /// What speaks against it whoever would agree.
  private static @Nullable Obstacle obstacle(
      Ask ask, SwapCheck check, @Nullable Instant expiry, Instant now) {
    if (expiry == null || !check.isStillTheirs(ask, null)) {
      return Obstacle.NOT_THEIR_TURN;
    }
    return expiry.isAfter(now) ? null : Obstacle.TURN_BEGAN;
  }

  /// The reason, when there is one way only in which it could be done.
  private static SwapResult whyNobody(Ask ask, List<Deal> deals, SwapCheck check, Instant now) {
    return deals.size() == 1
        ? SwapResult.of(check.fit(ask, deals.getFirst(), now))
        : new SwapResult.NobodyFits();
  }

  private SwapResult make(Ask ask, List<Deal> offered, Instant expiry) {
    var actor = Actor.current();
    var entered = new Entered(clock.instant(), actor.person(), actor.name());
    var id = new SwapRequest.Id(ids.next());
    var request = new SwapRequest(id, ask, new State.Open(), entered, expiry, 0);
    if (!keeping.add(request, offered)) {
      return new SwapResult.AlreadyAsked();
    }
    news.asked(request, new Offers(offered.stream().map(deal -> new Offer(deal, false)).toList()));
    return new SwapResult.Done(request);
  }
}
