package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.Value;

/// How a call to a service ended.
public sealed interface CallOutcome {
  /// The service did what it was asked and said this; `{}` when it said nothing.
  record Replied(int status, Value reply) implements CallOutcome {}

  /// It did not, or nobody knows.
  ///
  /// @param message for people, in English
  /// @param detail what the service said instead, as far as it can be shown; may be empty
  record Failed(Kind kind, String message, String detail) implements CallOutcome {
    static Failed of(Kind kind, String message) {
      return new Failed(kind, message, "");
    }
  }

  /// What went wrong.
  enum Kind {
    /// What stands for an address is none.
    MALFORMED_ADDRESS,
    /// The address is none a call may connect to.
    ADDRESS_REFUSED,
    /// Nobody knows the name.
    NO_SUCH_HOST,
    /// Nobody answers there; nothing was sent.
    CONNECT,
    /// The connection ended before the reply did.
    BROKEN_OFF,
    /// The time was over.
    TIME_OUT,
    /// Who answers could not prove to be the host.
    TLS,
    /// It leads elsewhere, in a way that is not followed.
    REDIRECT_REFUSED,
    /// It leads elsewhere again and again.
    TOO_MANY_REDIRECTS,
    /// A status other than 2xx.
    STATUS,
    /// The reply is longer than the limit.
    TOO_LARGE,
    /// The reply is no JSON.
    NOT_JSON
  }
}
