package dev.evenhand.workflow.internal.callback;

import dev.evenhand.company.CompanyId;
import dev.evenhand.workflow.internal.access.Signature;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// A token as it is written: what it is for and until when, and a signature of that.
///
/// @param millis when it expires, since 1970
/// @param signature in hexadecimal
record CallbackToken(CompanyId company, UUID task, int attempt, long millis, String signature) {
  private static final byte VERSION = 1;
  private static final int CONTENT = 1 + 16 + 16 + Integer.BYTES + Long.BYTES;
  private static final int SIGNATURE = 32;

  /// Letters of Base64 that so many bytes have.
  private static final int LETTERS = ((CONTENT + SIGNATURE) * 4 + 2) / 3;

  /// Keeps signatures of other things that the key may sign one day apart.
  private static final byte[] PURPOSE = ascii("callback:");

  static CallbackToken sign(
      String key, CompanyId company, UUID task, int attempt, Instant expires) {
    long millis = expires.toEpochMilli();
    var content = content(company, task, attempt, millis);
    return new CallbackToken(company, task, attempt, millis, signature(key, content));
  }

  /// What a text says, if it has the shape of a token; whether it is true is another question.
  static Optional<CallbackToken> read(String text) {
    if (text.length() != LETTERS) {
      return Optional.empty();
    }
    try {
      var buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (buffer.remaining() != CONTENT + SIGNATURE || buffer.get() != VERSION) {
        return Optional.empty();
      }
      var company = new CompanyId(new UUID(buffer.getLong(), buffer.getLong()));
      var task = new UUID(buffer.getLong(), buffer.getLong());
      int attempt = buffer.getInt();
      long millis = buffer.getLong();
      var signature = new byte[SIGNATURE];
      buffer.get(signature);
      var token =
          new CallbackToken(company, task, attempt, millis, HexFormat.of().formatHex(signature));
      // The last letter has bits that mean nothing; one way of writing them is enough.
      return token.text().equals(text) ? Optional.of(token) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean isSignedBy(String key) {
    var wanted = signature(key, content(company, task, attempt, millis));
    return MessageDigest.isEqual(ascii(wanted), ascii(signature));
  }

  boolean isExpired(Instant now) {
    return now.toEpochMilli() >= millis;
  }

  String text() {
    var content = content(company, task, attempt, millis);
    var all = Arrays.copyOf(content, CONTENT + SIGNATURE);
    System.arraycopy(HexFormat.of().parseHex(signature), 0, all, CONTENT, SIGNATURE);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  private static String signature(String key, byte[] content) {
    return HexFormat.of()
        .formatHex(Signature.mac(key.getBytes(StandardCharsets.UTF_8), PURPOSE, content));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] content(CompanyId company, UUID task, int attempt, long millis) {
    return ByteBuffer.allocate(CONTENT)
        .put(VERSION)
        .putLong(company.value().getMostSignificantBits())
        .putLong(company.value().getLeastSignificantBits())
        .putLong(task.getMostSignificantBits())
        .putLong(task.getLeastSignificantBits())
        .putInt(attempt)
        .putLong(millis)
        .array();
  }
}
