package dev.evenhand.identity.internal.password;

import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.internal.AccountJournal;
import dev.evenhand.identity.internal.Secrets;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Permissions;
import dev.evenhand.people.Person;
import dev.evenhand.people.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes links that let a person choose a password, once and within a day. Passwords themselves are
/// never sent.
@Service
public class PasswordLinks {
  private static final Duration VALID = Duration.ofHours(24);

  private final PasswordLinkTable links;
  private final Permissions permissions;
  private final Secrets secrets;
  private final AccountJournal journal;
  private final Clock clock;

  PasswordLinks(
      PasswordLinkTable links,
      Permissions permissions,
      Secrets secrets,
      AccountJournal journal,
      Clock clock) {
    this.links = links;
    this.permissions = permissions;
    this.secrets = secrets;
    this.journal = journal;
    this.clock = clock;
  }

  /// How asking for a link ended.
  public sealed interface Result {
    record Made(Secret secret, Instant expiresAt) implements Result {}

    /// The reason is a sentence for the person who tried.
    record NotAllowed(String because) implements Result {}
  }

  /// Makes a link for somebody else; it replaces the one made before.
  @Transactional
  public Result make(Person person, Actor by) {
    if (person.id().equals(by.person())) {
      return new Result.NotAllowed("Your own password is changed in your profile.");
    }
    var isAdmin = by.isOwner() || by.has(Role.ADMIN);
    if (!by.equals(Actor.EVENHAND) && !(isAdmin && permissions.mayEditPerson(by, person))) {
      return new Result.NotAllowed(
          "Only admin, or an admin of the same team, gives " + person.displayName() + " a link.");
    }
    var secret = secrets.link();
    var expiresAt = clock.instant().plus(VALID);
    links.put(person.id(), secret.hash(), expiresAt);
    journal.password(person, by, "password-link-made");
    return new Result.Made(secret, expiresAt);
  }
}
