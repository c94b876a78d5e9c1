package dev.evenhand.connect.vendor;

import dev.evenhand.deals.OutsideTrouble.LockedOut;

/// Tokens with which an API lets us in for a short time each.
public interface AccessTokens {

  /// One that counts for some time yet.
  ///
  /// @throws LockedOut when there is none to be had: somebody has to connect the system again
  String current();

  /// Another than this one, which the API did not take although it should still count.
  String insteadOf(String refused);
}
