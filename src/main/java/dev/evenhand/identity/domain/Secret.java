package dev.evenhand.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// A text nobody can guess, given away once and kept only as a hash. It has 256 random bits, so a
/// plain SHA-256 protects it.
public record Secret(String text) {
  /// How the token of a script begins, so that people and scanners recognise one.
  public static final String TOKEN_PREFIX = "evh_";

  private static final int BYTES = 32;

  /// The token of a script.
  public static Secret token(RandomGenerator random) {
    return new Secret(TOKEN_PREFIX + letters(random));
  }

  /// The end of a link that works once.
  public static Secret link(RandomGenerator random) {
    return new Secret(letters(random));
  }

  /// All that is stored of it.
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every Java runtime to know SHA-256.", e);
    }
  }

  /// Keeps the text out of logs.
  @Override
  public String toString() {
    return "Secret[…]";
  }

  private static String letters(RandomGenerator random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
