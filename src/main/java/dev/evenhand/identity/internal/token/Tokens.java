package dev.evenhand.identity.internal.token;

import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.internal.AccountJournal;
import dev.evenhand.identity.internal.Secrets;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The personal tokens of the people of the current company.
@Service
public class Tokens {
  private final TokenTable tokens;
  private final AccountJournal journal;
  private final Secrets secrets;
  private final Ids ids;
  private final Clock clock;

  Tokens(TokenTable tokens, AccountJournal journal, Secrets secrets, Ids ids, Clock clock) {
    this.tokens = tokens;
    this.journal = journal;
    this.secrets = secrets;
    this.ids = ids;
    this.clock = clock;
  }

  /// A token at the one moment its text is known.
  public record Issued(Token token, Secret secret) {}

  @Transactional(readOnly = true)
  public List<Token> of(PersonId person) {
    return tokens.of(person);
  }

  @Transactional
  public Issued issue(PersonId person, String name, @Nullable Instant expiresAt) {
    var token = new Token(ids.next(), name, clock.instant(), null, expiresAt);
    var secret = secrets.token();
    tokens.insert(token, person, secret.hash());
    journal.token("created", token);
    return new Issued(token, secret);
  }

  /// Whether the person had the token.
  @Transactional
  public boolean revoke(PersonId person, UUID id) {
    var revoked = tokens.delete(person, id);
    revoked.ifPresent(token -> journal.token("revoked", token));
    return revoked.isPresent();
  }
}
