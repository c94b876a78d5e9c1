package dev.evenhand.identity.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Remembers for a short time which passwords proved right, since proving one takes long on
/// purpose. Only a keyed hash of the password together with the stored hash is remembered: when the
/// stored one changes, the old password is forgotten with it.
@Component
class Verified {
  private static final Duration LASTS = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private final SecretKeySpec key;
  private final Clock clock;
  private final LinkedHashMap<ByteBuffer, Instant> until = new LinkedHashMap<>();

  Verified(Secrets secrets, Clock clock) {
    this.key = new SecretKeySpec(secrets.key(), "HmacSHA256");
    this.clock = clock;
  }

  boolean knows(String password, String hash) {
    var entry = entry(password, hash);
    var now = clock.instant();
    synchronized (until) {
      var end = until.get(entry);
      return end != null && now.isBefore(end);
    }
  }

  void remember(String password, String hash) {
    var entry = entry(password, hash);
    var end = clock.instant().plus(LASTS);
    synchronized (until) {
      until.remove(entry);
      until.put(entry, end);
      if (until.size() > MOST) {
        until.pollFirstEntry();
      }
    }
  }

  private ByteBuffer entry(String password, String hash) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(hash.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected every Java runtime to know HmacSHA256.", e);
    }
  }
}
