package dev.evenhand.roster.web.swap;

import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.SwapRequest.State;
import dev.evenhand.roster.domain.swap.Turn;
import dev.evenhand.roster.domain.week.WeekFrame;
import dev.evenhand.roster.internal.swap.SwapReading.Shown;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Swap requests as the API shows them.
final class SwapViews {
  private SwapViews() {}

  /// What is wanted in return.
  enum WantWord {
    TAKE,
    ANY,
    TURN
  }

  /// Where a request stands.
  enum StateWord {
    OPEN,
    WAITING,
    DONE,
    DECLINED,
    WITHDRAWN,
    REFUSED,
    EXPIRED
  }

  /// One turn; its times are missing when the week has no such turn any more.
  record SwapTurnView(
      Word<DayOfWeek> day,
      int turn,
      LocalDate date,
      @Nullable String start,
      @Nullable String end) {}

  /// A deal that can be agreed to.
  ///
  /// @param theirs the turn that is given; nothing when the asked turn is just taken
  record OfferView(UUID personId, @Nullable SwapTurnView theirs, boolean declined) {}

  /// A request.
  ///
  /// @param theirs the turn that is wanted, if it is one
  /// @param to the only one who is asked; nothing when everybody is
  /// @param taker who agreed
  /// @param given what the taker gives
  record SwapView(
      UUID id,
      LocalDate monday,
      UUID asker,
      SwapTurnView turn,
      Word<WantWord> want,
      @Nullable SwapTurnView theirs,
      @Nullable UUID to,
      String comment,
      Word<StateWord> state,
      @Nullable UUID taker,
      @Nullable SwapTurnView given,
      List<OfferView> offers,
      Instant askedAt,
      @Nullable UUID askedBy,
      String askedByName,
      Instant expiresAt,
      boolean mayAccept,
      boolean mayDecline,
      boolean mayWithdraw,
      boolean mayApprove,
      long version) {}

  /// How many requests wait.
  ///
  /// @param toMe those the person can agree to
  /// @param toApprove those a planner can; 0 for others
  record WaitingView(long toMe, long toApprove) {}

  static SwapView view(Shown shown, Actor actor) {
    var request = shown.request();
    var ask = request.ask();
    var agreed = request.state().agreed();
    var powers = SwapPowers.of(shown, actor);
    return new SwapView(
        request.id().value(),
        ask.week(),
        ask.asker().value(),
        turn(ask.turn(), shown.frames()),
        want(ask.want()),
        optional(ask.want().theirs(), shown),
        id(ask.asked()),
        ask.comment(),
        state(request.state()),
        agreed == null ? null : agreed.taker().value(),
        agreed == null ? null : optional(agreed.theirs(), shown),
        offers(shown),
        request.entered().at(),
        id(request.entered().by()),
        request.entered().byName(),
        request.expiresAt(),
        powers.mayAccept(),
        powers.mayDecline(),
        powers.mayWithdraw(),
        powers.mayApprove(),
        request.version());
  }

  private static Word<WantWord> want(Want want) {
    return Word.of(
        switch (want) {
          case Want.Take() -> WantWord.TAKE;
          case Want.AnyTurn() -> WantWord.ANY;
          case Want.OneTurn _ -> WantWord.TURN;
        });
  }

  private static Word<StateWord> state(State state) {
    return Word.of(
        switch (state) {
          case State.Open() -> StateWord.OPEN;
          case State.Waiting _ -> StateWord.WAITING;
          case State.Done _ -> StateWord.DONE;
          case State.Over(var ending, _) ->
              switch (ending) {
                case DECLINED -> StateWord.DECLINED;
                case WITHDRAWN -> StateWord.WITHDRAWN;
                case REFUSED -> StateWord.REFUSED;
                case EXPIRED -> StateWord.EXPIRED;
              };
        });
  }

  private static List<OfferView> offers(Shown shown) {
    return shown.offers().all().stream()
        .map(offer ->
            new OfferView(
                offer.deal().taker().value(),
                optional(offer.deal().theirs(), shown),
                offer.declined()))
        .toList();
  }

  private static @Nullable SwapTurnView optional(@Nullable Turn turn, Shown shown) {
    return turn == null ? null : turn(turn, shown.frames());
  }

  static SwapTurnView turn(Turn turn, Map<LocalDate, WeekFrame> frames) {
    var place = turn.place();
    var frame = frames.get(turn.week());
    var date = turn.week().plusDays(place.day().getValue() - 1L);
    var day = Word.of(place.day());
    if (frame == null || place.turn() >= frame.turns()) {
      return new SwapTurnView(day, place.turn(), date, null, null);
    }
    var hours = frame.hours().subList(place.turn(), place.turn() + 2);
    return new SwapTurnView(
        day, place.turn(), date, hours.getFirst().toString(), hours.getLast().toString());
  }

  private static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  /// What the reader may do with a request as it stands, for themselves.
  private record SwapPowers(
      boolean mayAccept, boolean mayDecline, boolean mayWithdraw, boolean mayApprove) {
    static SwapPowers of(Shown shown, Actor actor) {
      var state = shown.request().state();
      var me = actor.person();
      boolean isOpen = state instanceof State.Open;
      boolean isAsked = me != null && shown.offers().open().contains(me);
      boolean isTaker = state instanceof State.Waiting(var deal) && deal.taker().equals(me);
      return new SwapPowers(
          isOpen && isAsked,
          (isOpen && isAsked) || isTaker,
          state.isPending() && Powers.mayAnswer(actor, shown.request().ask().asker()),
          state instanceof State.Waiting && Powers.mayPlan(actor));
    }
  }
}
