package dev.evenhand.connect.vendor;

import java.time.Instant;

/// What lets us into an API (RFC 6749): a token for calls, and one to get the next.
///
/// @param access for calls, until it expires
/// @param refresh may be used once
public record Tokens(String access, String refresh, Instant expires) {
  /// Never shows what is secret.
  @Override
  public String toString() {
    return "tokens until " + expires;
  }
}
