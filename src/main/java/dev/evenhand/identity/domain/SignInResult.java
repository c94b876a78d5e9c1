package dev.evenhand.identity.domain;

import java.time.Duration;

/// How an attempt to sign in ended.
public sealed interface SignInResult {
  record Done(Caller caller) implements SignInResult {}

  /// The name is unknown, the password wrong, or the person may not sign in; which of them is not
  /// said.
  record Refused() implements SignInResult {}

  /// There were too many attempts; the next one may be made after this time.
  record TooMany(Duration pause) implements SignInResult {}
}
