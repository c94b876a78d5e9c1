package dev.evenhand.identity.domain;

import static dev.evenhand.http.FaultKind.SAME_AS_USERNAME;
import static dev.evenhand.http.FaultKind.TOO_LONG;
import static dev.evenhand.http.FaultKind.TOO_SHORT;

import dev.evenhand.http.Fault;
import java.text.Normalizer;
import java.util.Optional;

/// What a password must be: long enough, and not the name it protects. Length beats symbols, so
/// nothing else is asked.
public final class PasswordRules {
  public static final int SHORTEST = 10;
  public static final int LONGEST = 128;

  private PasswordRules() {}

  /// What is wrong with a password somebody chose; nothing when it will do.
  public static Optional<Fault> fault(String password, String username) {
    var characters = password.codePointCount(0, password.length());
    if (characters < SHORTEST) {
      return Optional.of(TOO_SHORT.of(SHORTEST));
    }
    if (characters > LONGEST) {
      return Optional.of(TOO_LONG.of(LONGEST));
    }
    if (password.strip().equalsIgnoreCase(username)) {
      return Optional.of(SAME_AS_USERNAME.of());
    }
    return Optional.empty();
  }

  /// The same characters, however a keyboard composed them.
  public static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
