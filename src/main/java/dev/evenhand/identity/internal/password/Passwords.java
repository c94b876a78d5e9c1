package dev.evenhand.identity.internal.password;

import dev.evenhand.identity.domain.PasswordRules;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id with the parameters OWASP recommends. Each computation takes 19 MiB and does not make
/// room for other requests, so only a few run at a time, on threads of their own: many who guess
/// passwords must not keep everybody else waiting.
@Component
public final class Passwords {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
  private final ExecutorService places =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
          Thread.ofPlatform().daemon().name("argon2-", 0).factory());
  private final String nobodys = hash("nobody has this password");

  /// Whether it is the password of the hash. Takes as long when there is no hash.
  public boolean matches(String password, @Nullable String hash) {
    var stored = hash == null ? nobodys : hash;
    return compute(() -> argon2.matches(PasswordRules.normal(password), stored)) && hash != null;
  }

  public String hash(String password) {
    return compute(() -> String.valueOf(argon2.encode(PasswordRules.normal(password))));
  }

  private <T> T compute(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, places).join();
  }

  /// Whether the hash was made with weaker parameters than today's.
  public boolean isOutdated(String hash) {
    return argon2.upgradeEncoding(hash);
  }
}
