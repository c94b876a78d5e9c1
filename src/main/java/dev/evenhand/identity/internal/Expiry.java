package dev.evenhand.identity.internal;

import dev.evenhand.identity.internal.password.ExpiredLinks;
import dev.evenhand.jobs.Routine;
import java.time.Duration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/// Forgets whatever lets nobody in any more: sessions and links that expired, and attempts that no
/// longer count.
@Component
class Expiry implements Routine {
  private final JdbcIndexedSessionRepository sessions;
  private final ExpiredLinks links;
  private final Attempts attempts;

  Expiry(JdbcIndexedSessionRepository sessions, ExpiredLinks links, Attempts attempts) {
    this.sessions = sessions;
    this.links = links;
    this.attempts = attempts;
  }

  @Override
  public String name() {
    return "forget-expired-sign-ins";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    sessions.cleanUpExpiredSessions();
    links.forget();
    attempts.forgetOld();
  }
}
