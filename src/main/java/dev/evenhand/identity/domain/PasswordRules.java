package dev.evenhand.identity.domain;

import java.text.Normalizer;
import java.util.Optional;

/// What a password must be: long enough, and not the name it protects. Length beats symbols, so
/// nothing else is asked.
public final class PasswordRules {
  public static final int SHORTEST = 10;
  public static final int LONGEST = 128;

  private PasswordRules() {}

  /// What is wrong with a password somebody chose; nothing when it will do.
  public static Optional<String> fault(String password, String username) {
    var characters = password.codePointCount(0, password.length());
    if (characters < SHORTEST) {
      return Optional.of("Expected at least " + SHORTEST + " characters.");
    }
    if (characters > LONGEST) {
      return Optional.of("Expected at most " + LONGEST + " characters.");
    }
    if (password.strip().equalsIgnoreCase(username)) {
      return Optional.of("Expected a password other than the username.");
    }
    return Optional.empty();
  }

  /// The same characters, however a keyboard composed them.
  public static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
