package dev.evenhand.identity.internal.password;

import dev.evenhand.identity.internal.AccountJournal;
import dev.evenhand.identity.internal.Sessions;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a new password in its place; what the old one opened is closed.
@Component
public class PasswordStore {
  private final CredentialTable credentials;
  private final PasswordLinkTable links;
  private final Sessions sessions;
  private final AccountJournal journal;

  PasswordStore(
      CredentialTable credentials,
      PasswordLinkTable links,
      Sessions sessions,
      AccountJournal journal) {
    this.credentials = credentials;
    this.links = links;
    this.sessions = sessions;
    this.journal = journal;
  }

  /// Stores the hash of a new password, ends the sessions, and tells the audit.
  ///
  /// @param hash of the new password; made before, since that takes long
  /// @param kept id of the one session that lives on
  @Transactional
  public void changed(Person person, String hash, @Nullable String kept) {
    put(person.id(), hash);
    var isNobody = Actor.current().person() == null;
    journal.password(person, isNobody ? person.actor() : Actor.current(), "password-changed");
    if (sessions.endAllBut(person.id(), kept)) {
      journal.signedOut(person);
    }
  }

  /// The hash of the person's password, if there is one.
  @Transactional(readOnly = true)
  public Optional<String> find(PersonId person) {
    return credentials.findHash(person);
  }

  /// Sets a password without further ado.
  @Transactional
  public void put(PersonId person, String hash) {
    credentials.put(person, hash);
    links.deleteOf(person);
  }
}
