package dev.evenhand.identity.internal.token;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.internal.token.TokenTable.Owner;
import dev.evenhand.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds out whose a token is, before a company is known.
@Component
public class TokenOwners {
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final TokenTable tokens;
  private final Companies companies;
  private final Clock clock;

  TokenOwners(TokenTable tokens, Companies companies, Clock clock) {
    this.tokens = tokens;
    this.companies = companies;
    this.clock = clock;
  }

  /// Who has a token, as it is now.
  public record Owned(CompanyId company, Person person) {}

  /// Whose the token of this text is; empty when there is none, or none any more.
  public Optional<Owned> find(Secret secret) {
    var at = clock.instant();
    var owner = tokens.findOwner(secret.hash()).filter(found -> !found.isExpired(at));
    owner.filter(found -> isToBeNoted(found, at)).ifPresent(found -> note(found, at));
    return owner.map(found -> new Owned(found.company(), found.person()));
  }

  private static boolean isToBeNoted(Owner owner, Instant at) {
    var last = owner.lastUsedAt();
    return last == null || last.plus(NOTED_EVERY).isBefore(at);
  }

  private void note(Owner owner, Instant at) {
    companies.transact(owner.company(), () -> tokens.use(owner.token(), at));
  }
}
