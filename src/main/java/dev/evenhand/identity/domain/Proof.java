package dev.evenhand.identity.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// What the header `Authorization` of a request offers as proof of who is calling.
public sealed interface Proof {
  /// HTTP Basic: a username or e-mail, and the password.
  record NameAndPassword(String name, String password) implements Proof {
    @Override
    public String toString() {
      return "NameAndPassword[…]";
    }
  }

  /// A personal token.
  record Token(Secret secret) implements Proof {}

  /// Something we do not accept.
  record Unreadable() implements Proof {}

  /// Reads the value of the header.
  static Proof read(String header) {
    var parts = header.strip().split("\\s+", 2);
    if (parts.length < 2) {
      return new Unreadable();
    }
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "bearer" -> token(parts[1]);
      case "basic" -> basic(parts[1]);
      default -> new Unreadable();
    };
  }

  private static Proof token(String text) {
    return text.startsWith(Secret.TOKEN_PREFIX) ? new Token(new Secret(text)) : new Unreadable();
  }

  private static Proof basic(String encoded) {
    var text = decode(encoded);
    var colon = text.indexOf(':');
    return colon < 1
        ? new Unreadable()
        : new NameAndPassword(text.substring(0, colon), text.substring(colon + 1));
  }

  private static String decode(String encoded) {
    try {
      return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
