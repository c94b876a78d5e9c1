package dev.evenhand.roster.internal.swap;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.SwapChanged.What;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.domain.swap.SwapRequest.State;
import dev.evenhand.roster.domain.swap.SwapStep;
import dev.evenhand.roster.internal.swap.kept.SwapKeeping;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What planners say to requests, and what their askers take back.
@Service
@Transactional
public class SwapEnding {
  private final SwapKeeping keeping;
  private final SwapDealing dealing;
  private final SwapNews news;

  SwapEnding(SwapKeeping keeping, SwapDealing dealing, SwapNews news) {
    this.keeping = keeping;
    this.dealing = dealing;
    this.news = news;
  }

  /// A planner agrees: the turns change hands, if the rules still allow it.
  public SwapResult approve(SwapRequest.Id id) {
    return asPlanner(
        id,
        request ->
            switch (request.approve()) {
              case SwapStep.Becomes(var state) ->
                  dealing.exchange(request, Objects.requireNonNull(state.agreed()));
              case SwapStep.AlreadySo() -> new SwapResult.Done(request);
              case SwapStep.InAnotherState(var state) -> new SwapResult.InAnotherState(state);
            });
  }

  /// A planner does not agree.
  public SwapResult refuse(SwapRequest.Id id) {
    return asPlanner(id, request -> end(request, request.refuse(), What.REFUSED));
  }

  /// The asker, or a planner for them, wants it no more.
  public SwapResult withdraw(SwapRequest.Id id) {
    var request = keeping.lock(id).orElse(null);
    if (request == null || !isKnownToActor(request)) {
      return new SwapResult.Missing("swap request");
    }
    return Powers.mayAnswer(Actor.current(), request.ask().asker())
        ? end(request, request.withdraw(), What.WITHDRAWN)
        : new SwapResult.NotAllowed(Powers.OWN_SWAPS_ONLY);
  }

  /// A turn began, or is somebody else's by now.
  public void expire(SwapRequest request) {
    end(request, request.expire(), What.EXPIRED);
  }

  private boolean isKnownToActor(SwapRequest request) {
    return SwapReading.isKnownTo(Actor.current(), request, keeping.offers(request.id()));
  }

  private SwapResult asPlanner(SwapRequest.Id id, Function<? super SwapRequest, SwapResult> deed) {
    if (!Powers.mayPlan(Actor.current())) {
      return new SwapResult.NotAllowed(Powers.PLANNERS_ONLY);
    }
    return keeping
        .lock(id)
        .<SwapResult>map(deed)
        .orElseGet(() -> new SwapResult.Missing("swap request"));
  }

  private SwapResult end(SwapRequest request, SwapStep step, What what) {
    return switch (step) {
      case SwapStep.Becomes(var state) -> end(request, state, what);
      case SwapStep.AlreadySo() -> new SwapResult.Done(request);
      case SwapStep.InAnotherState(var state) -> new SwapResult.InAnotherState(state);
    };
  }

  private SwapResult end(SwapRequest request, State state, What what) {
    var after = keeping.put(request, state, request.expiresAt());
    news.went(what, after, request.state().agreed());
    return new SwapResult.Done(after);
  }
}
