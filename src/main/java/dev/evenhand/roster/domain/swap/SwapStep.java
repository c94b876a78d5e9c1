package dev.evenhand.roster.domain.swap;

import dev.evenhand.roster.domain.swap.SwapRequest.State;

/// What comes of wanting something of a request.
public sealed interface SwapStep {
  /// It goes on.
  record Becomes(State state) implements SwapStep {}

  /// It has been asked before; nothing changes.
  record AlreadySo() implements SwapStep {}

  /// This cannot be asked any more.
  record InAnotherState(State state) implements SwapStep {}
}
