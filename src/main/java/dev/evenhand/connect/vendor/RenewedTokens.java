package dev.evenhand.connect.vendor;

import dev.evenhand.deals.OutsideTrouble.Declined;
import dev.evenhand.deals.OutsideTrouble.LockedOut;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Tokens that are renewed some time before they expire, by one caller at a time: whoever waited
/// for another's renewal takes what that one got.
public final class RenewedTokens implements AccessTokens {
  private static final Duration EARLY = Duration.ofMinutes(2);

  private final TokenShelf shelf;
  private final UnaryOperator<Tokens> renewal;
  private final Clock clock;

  /// Tokens of a shelf.
  ///
  /// @param renewal gets the next tokens for the last ones
  public RenewedTokens(TokenShelf shelf, UnaryOperator<Tokens> renewal, Clock clock) {
    this.shelf = shelf;
    this.renewal = renewal;
    this.clock = clock;
  }

  @Override
  public String current() {
    return shelf
        .kept()
        .filter(this::countForSomeTime)
        .orElseGet(() -> renewed(this::countForSomeTime))
        .access();
  }

  @Override
  public String insteadOf(String refused) {
    return renewed(tokens -> !tokens.access().equals(refused)).access();
  }

  /// Other tokens, unless those on the shelf do.
  ///
  /// @param areGood whether tokens that are on the shelf by now do already
  private Tokens renewed(Predicate<Tokens> areGood) {
    return shelf.replace(kept -> {
      var last = kept.orElseThrow(RenewedTokens::neverConnected);
      return areGood.test(last) ? last : renew(last);
    });
  }

  private Tokens renew(Tokens last) {
    try {
      return renewal.apply(last);
    } catch (Declined e) {
      throw new LockedOut("Expected other tokens, but the system declined: " + e.getMessage());
    }
  }

  private boolean countForSomeTime(Tokens tokens) {
    return clock.instant().plus(EARLY).isBefore(tokens.expires());
  }

  private static LockedOut neverConnected() {
    return new LockedOut("Expected tokens, but the system was never connected.");
  }
}
