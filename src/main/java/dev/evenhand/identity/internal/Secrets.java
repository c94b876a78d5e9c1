package dev.evenhand.identity.internal;

import dev.evenhand.identity.domain.Secret;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/// Where secrets come from; the one kind of chance that must not be replayed.
@Component
public class Secrets {
  private final SecureRandom random = new SecureRandom();

  public Secret token() {
    return Secret.token(random);
  }

  public Secret link() {
    return Secret.link(random);
  }

  byte[] key() {
    var key = new byte[32];
    random.nextBytes(key);
    return key;
  }
}
