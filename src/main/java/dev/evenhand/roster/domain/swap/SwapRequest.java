package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.SwapStep.AlreadySo;
import dev.evenhand.roster.domain.swap.SwapStep.Becomes;
import dev.evenhand.roster.domain.swap.SwapStep.InAnotherState;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request for a turn to change hands, and how it goes on:
///
/// ```
/// open -- accept --> waiting -- approve --> done
///   |  \                |   \-- refuse --> refused
///   |   \-- accept (no approval needed) --> done
///   |                   |
///   +-------------------+-- decline --> open or declined
///   +-------------------+-- withdraw --> withdrawn
///   +-------------------+-- expire --> expired
/// ```
///
/// @param expiresAt when the first of its turns begins
public record SwapRequest(
    Id id, Ask ask, State state, Entered entered, Instant expiresAt, long version) {
  /// Names one request.
  public record Id(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// Who wrote it down, and when.
  public record Entered(Instant at, @Nullable PersonId by, String byName) {}

  /// Where it stands.
  public sealed interface State {
    /// Nobody has agreed yet.
    record Open() implements State {}

    /// Somebody agreed; a planner has to, as well.
    record Waiting(Deal deal) implements State {}

    /// The turns changed hands.
    record Done(Deal deal) implements State {}

    /// It came to nothing.
    ///
    /// @param deal what somebody had agreed to, if anybody had
    record Over(Ending ending, @Nullable Deal deal) implements State {}

    /// As the API writes it.
    default String word() {
      return switch (this) {
        case Open() -> "open";
        case Waiting _ -> "waiting";
        case Done _ -> "done";
        case Over(var ending, _) -> ending.name().toLowerCase(Locale.ROOT);
      };
    }

    /// What somebody agreed to, if anybody did.
    default @Nullable Deal agreed() {
      return switch (this) {
        case Open() -> null;
        case Waiting(var deal) -> deal;
        case Done(var deal) -> deal;
        case Over(_, var deal) -> deal;
      };
    }

    default boolean isPending() {
      return this instanceof Open || this instanceof Waiting;
    }
  }

  /// How a request comes to nothing.
  public enum Ending {
    DECLINED,
    WITHDRAWN,
    REFUSED,
    EXPIRED
  }

  /// Somebody agrees.
  ///
  /// @param isApproved whether no planner is needed any more
  public SwapStep accept(Deal deal, boolean isApproved) {
    return switch (state) {
      case State.Open() -> new Becomes(isApproved ? new State.Done(deal) : new State.Waiting(deal));
      case State.Waiting(var agreed) when agreed.equals(deal) -> new AlreadySo();
      case State.Done(var agreed) when agreed.equals(deal) -> new AlreadySo();
      case State _ -> new InAnotherState(state);
    };
  }

  /// Somebody who is asked will not, or not any more.
  ///
  /// @param isAnybodyLeft whether somebody else could still agree
  public SwapStep decline(PersonId person, boolean isAnybodyLeft) {
    return switch (state) {
      case State.Open() -> new Becomes(isAnybodyLeft ? state : over(Ending.DECLINED));
      case State.Waiting(var deal) when deal.taker().equals(person) ->
          new Becomes(isAnybodyLeft ? new State.Open() : new State.Over(Ending.DECLINED, null));
      case State.Over(var ending, _) when ending == Ending.DECLINED -> new AlreadySo();
      case State _ -> new InAnotherState(state);
    };
  }

  /// A planner agrees.
  public SwapStep approve() {
    return switch (state) {
      case State.Waiting(var deal) -> new Becomes(new State.Done(deal));
      case State.Done _ -> new AlreadySo();
      case State _ -> new InAnotherState(state);
    };
  }

  /// A planner does not agree.
  public SwapStep refuse() {
    return switch (state) {
      case State.Waiting _ -> new Becomes(over(Ending.REFUSED));
      case State.Over(var ending, _) when ending == Ending.REFUSED -> new AlreadySo();
      case State _ -> new InAnotherState(state);
    };
  }

  /// The asker wants it no more.
  public SwapStep withdraw() {
    return end(Ending.WITHDRAWN);
  }

  /// A turn began, or is somebody else's by now.
  public SwapStep expire() {
    return end(Ending.EXPIRED);
  }

  /// The same in another state.
  public SwapRequest in(State other, Instant expires) {
    return new SwapRequest(id, ask, other, entered, expires, version + 1);
  }

  private SwapStep end(Ending wanted) {
    return switch (state) {
      case State.Open() -> new Becomes(over(wanted));
      case State.Waiting _ -> new Becomes(over(wanted));
      case State.Over(var ending, _) when ending == wanted -> new AlreadySo();
      case State _ -> new InAnotherState(state);
    };
  }

  private State over(Ending ending) {
    return new State.Over(ending, state.agreed());
  }
}
