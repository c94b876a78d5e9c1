package dev.evenhand.connect.vendor;

import java.util.Optional;
import java.util.function.Function;

/// Where the tokens of one connection are kept.
public interface TokenShelf {

  /// Those that were kept last; nothing when the system was never connected.
  Optional<Tokens> kept();

  /// Lets one caller alone, of all processes, look at what is kept and put other tokens in its
  /// place; what it puts there is kept for good before anybody else looks.
  Tokens replace(Function<Optional<Tokens>, Tokens> renewal);
}
