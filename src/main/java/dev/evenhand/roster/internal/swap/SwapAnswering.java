package dev.evenhand.roster.internal.swap;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.SwapChanged.What;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.Place;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.domain.swap.SwapRequest.State;
import dev.evenhand.roster.domain.swap.SwapStep;
import dev.evenhand.roster.domain.swap.Turn;
import dev.evenhand.roster.internal.keep.SettingsService;
import dev.evenhand.roster.internal.swap.kept.SwapKeeping;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What those who are asked answer.
@Service
@Transactional
public class SwapAnswering {
  private final SwapKeeping keeping;
  private final SwapDealing dealing;
  private final SettingsService settings;
  private final SwapNews news;

  SwapAnswering(SwapKeeping keeping, SwapDealing dealing, SettingsService settings, SwapNews news) {
    this.keeping = keeping;
    this.dealing = dealing;
    this.settings = settings;
    this.news = news;
  }

  /// Agrees. Where no planner has to agree as well, or a planner answers, the turns change hands at
  /// once.
  ///
  /// @param named for whom a planner answers; nobody when the actor does
  /// @param theirs the turn that is given; may be missing where there is no choice
  /// @param week of that turn; nothing when it is that of the request
  public SwapResult accept(
      SwapRequest.Id id,
      @Nullable PersonId named,
      @Nullable Place theirs,
      @Nullable LocalDate week) {
    var taker = Powers.actingFor(named);
    if (taker == null) {
      return new SwapResult.NotAllowed(Powers.OWN_SWAPS_ONLY);
    }
    return keeping
        .lock(id)
        .map(request ->
            accept(
                request,
                taker,
                theirs == null
                    ? null
                    : new Turn(Objects.requireNonNullElse(week, request.ask().week()), theirs)))
        .orElseGet(() -> new SwapResult.Missing("swap request"));
  }

  private SwapResult accept(SwapRequest request, PersonId taker, @Nullable Turn theirs) {
    var offers = keeping.offers(request.id());
    var mine = offers.to(taker);
    if (mine.isEmpty()) {
      return notAsked(request, taker);
    }
    var isClear = theirs == null && mine.size() == 1;
    var deal = isClear ? mine.getFirst().deal() : new Deal(taker, theirs);
    if (!offers.isMade(deal)) {
      return new SwapResult.NotOffered("theirs");
    }
    boolean isApproved =
        Powers.mayPlan(Actor.current()) || !settings.current().settings().swapsNeedApproval();
    return switch (request.accept(deal, isApproved)) {
      case SwapStep.Becomes(State.Done _) -> dealing.exchange(request, deal);
      case SwapStep.Becomes _ -> dealing.reserve(request, deal);
      case SwapStep.AlreadySo() -> new SwapResult.Done(request);
      case SwapStep.InAnotherState(var state) -> new SwapResult.InAnotherState(state);
    };
  }

  /// Declines, or takes back having agreed.
  public SwapResult decline(SwapRequest.Id id, @Nullable PersonId named) {
    var person = Powers.actingFor(named);
    if (person == null) {
      return new SwapResult.NotAllowed(Powers.OWN_SWAPS_ONLY);
    }
    return keeping
        .lock(id)
        .map(request -> decline(request, person))
        .orElseGet(() -> new SwapResult.Missing("swap request"));
  }

  private SwapResult decline(SwapRequest request, PersonId person) {
    var offers = keeping.offers(request.id());
    if (offers.to(person).isEmpty()) {
      return notAsked(request, person);
    }
    boolean isAnybodyLeft = offers.isAnybodyLeftWithout(person);
    return switch (request.decline(person, isAnybodyLeft)) {
      case SwapStep.Becomes(var state) -> declined(request, person, state);
      case SwapStep.AlreadySo() -> new SwapResult.Done(request);
      case SwapStep.InAnotherState(var state) -> new SwapResult.InAnotherState(state);
    };
  }

  private SwapResult declined(SwapRequest request, PersonId person, State state) {
    boolean isNew = keeping.offers(request.id()).open().contains(person);
    keeping.decline(request.id(), person);
    if (state.equals(request.state())) {
      if (isNew) {
        news.declinedByOne(request);
      }
      return new SwapResult.Done(request);
    }
    var after = keeping.put(request, state, dealing.expiry(request, null));
    news.went(What.DECLINED, after, null);
    return new SwapResult.Done(after);
  }

  /// Who knows of a request may be told that it does not ask them.
  private static SwapResult notAsked(SwapRequest request, PersonId person) {
    return Powers.mayPlan(Actor.current()) || request.ask().asker().equals(person)
        ? new SwapResult.NotOffered("person")
        : new SwapResult.Missing("swap request");
  }
}
