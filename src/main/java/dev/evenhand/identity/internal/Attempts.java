package dev.evenhand.identity.internal;

import dev.evenhand.identity.domain.AttemptWindow;
import dev.evenhand.identity.domain.Neighbourhood;
import dev.evenhand.identity.domain.Secret;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts attempts to sign in, for all processes together. An attempt is written down before it is
/// tried, so that many at once cannot slip through, and struck out when it succeeds.
@Component
@EnableConfigurationProperties(SignInSettings.class)
public class Attempts {
  private final AttemptTable attempts;
  private final AttemptWindow ofName;
  private final AttemptWindow ofAddress;
  private final Ids ids;
  private final Clock clock;

  Attempts(AttemptTable attempts, SignInSettings settings, Ids ids, Clock clock) {
    this.attempts = attempts;
    this.ofName = settings.ofName();
    this.ofAddress = settings.ofAddress();
    this.ids = ids;
    this.clock = clock;
  }

  /// Whether an attempt may be made.
  public sealed interface Leave {
    record Granted(UUID attempt) implements Leave {}

    record Denied(Duration pause) implements Leave {}
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Leave begin(String name, String address) {
    return begin(name, Neighbourhood.of(address));
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Leave begin(String name, Neighbourhood from) {
    var nameHash = new Secret(name.strip().toLowerCase(Locale.ROOT)).hash();
    var place = from.text();
    attempts.waitForOthers(nameHash, place);
    var now = clock.instant();
    var wait = wait(nameHash, place, now);
    if (wait.isPositive()) {
      return new Leave.Denied(wait);
    }
    var attempt = ids.next();
    attempts.insert(attempt, nameHash, place, now);
    return new Leave.Granted(attempt);
  }

  public void succeeded(UUID attempt) {
    attempts.delete(attempt);
  }

  /// Forgets the attempts that count no more.
  void forgetOld() {
    attempts.forgetBefore(ofName.start(clock.instant()));
  }

  private Duration wait(byte[] nameHash, String place, Instant now) {
    var byName = ofName.wait(attempts.latestOfName(nameHash, ofName.most()), now);
    var byPlace = ofAddress.wait(attempts.latestOfAddress(place, ofAddress.most()), now);
    return byName.compareTo(byPlace) > 0 ? byName : byPlace;
  }
}
