package dev.evenhand.identity.internal;

import dev.evenhand.identity.domain.Caller;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signing out, here or everywhere.
@Service
public class SignOut {
  private final Sessions sessions;
  private final AccountJournal journal;

  SignOut(Sessions sessions, AccountJournal journal) {
    this.sessions = sessions;
    this.journal = journal;
  }

  /// Notes that the person left the one session.
  public void here(Caller caller) {
    journal.session(caller, "signed-out", Map.of());
  }

  /// Ends all sessions of the person.
  @Transactional
  public void everywhere(Caller caller) {
    sessions.endAll(caller.person());
    journal.session(caller, "signed-out", Map.of("everywhere", true));
  }
}
