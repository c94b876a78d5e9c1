package dev.evenhand.identity.internal;

import dev.evenhand.identity.LinkSecrets;
import dev.evenhand.identity.LinkSecrets.Opened;
import dev.evenhand.identity.domain.Neighbourhood;
import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.internal.Attempts.Leave;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

@Service
class LinkDoor implements LinkSecrets {
  private final Secrets secrets;
  private final Attempts attempts;

  LinkDoor(Secrets secrets, Attempts attempts) {
    this.secrets = secrets;
    this.attempts = attempts;
  }

  @Override
  public String make() {
    return secrets.link().text();
  }

  @Override
  public byte[] hash(String secret) {
    return new Secret(secret).hash();
  }

  @Override
  public <T> Opened<T> open(
      String kind, String secret, String address, Function<byte[], Optional<T>> find) {
    var place = Neighbourhood.of(address).asking(kind);
    return switch (attempts.begin(kind + "/" + secret, place)) {
      case Leave.Denied(var wait) -> new Opened.TooMany<>(wait);
      case Leave.Granted(var attempt) -> opened(find.apply(hash(secret)), attempt);
    };
  }

  private <T> Opened<T> opened(Optional<T> found, UUID attempt) {
    if (found.isEmpty()) {
      return new Opened.Nothing<>();
    }
    attempts.succeeded(attempt);
    return new Opened.Found<>(found.get());
  }
}
