package dev.evenhand.identity.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Has everybody sign in anew from time to time, so that a stolen session does not last for ever.
@Component
public class SessionAge {
  private final SignInSettings settings;
  private final Clock clock;

  SessionAge(SignInSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /// Whether a session that began then holds no more.
  public boolean isOver(Instant began) {
    return !clock.instant().isBefore(began.plus(settings.longestSession()));
  }
}
