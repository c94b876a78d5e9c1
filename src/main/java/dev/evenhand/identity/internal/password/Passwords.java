package dev.evenhand.identity.internal.password;

import dev.evenhand.identity.domain.PasswordRules;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id with the parameters OWASP recommends. Each computation takes 19 MiB, so only a few run
/// at a time.
@Component
public final class Passwords {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
  private final Semaphore places =
      new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
  private final String nobodys = hash("nobody has this password");

  /// Whether it is the password of the hash. Takes as long when there is no hash.
  public boolean matches(String password, @Nullable String hash) {
    places.acquireUninterruptibly();
    try {
      var same = argon2.matches(PasswordRules.normal(password), hash == null ? nobodys : hash);
      return same && hash != null;
    } finally {
      places.release();
    }
  }

  public String hash(String password) {
    places.acquireUninterruptibly();
    try {
      return String.valueOf(argon2.encode(PasswordRules.normal(password)));
    } finally {
      places.release();
    }
  }

  /// Whether the hash was made with weaker parameters than today's.
  public boolean isOutdated(String hash) {
    return argon2.upgradeEncoding(hash);
  }
}
