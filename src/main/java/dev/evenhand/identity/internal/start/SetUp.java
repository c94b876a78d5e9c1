package dev.evenhand.identity.internal.start;

import dev.evenhand.company.Companies;
import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.internal.Secrets;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Setting up a new installation, once, by whoever reads the link it printed.
@Service
public class SetUp {
  private final SetUpTable links;
  private final FirstCompany first;
  private final Companies companies;
  private final Secrets secrets;
  private final Clock clock;

  SetUp(SetUpTable links, FirstCompany first, Companies companies, Secrets secrets, Clock clock) {
    this.links = links;
    this.first = first;
    this.companies = companies;
    this.secrets = secrets;
    this.clock = clock;
  }

  /// How it ended.
  public enum Result {
    DONE,
    ALREADY_DONE,
    NO_SUCH_LINK
  }

  /// Whether there is no company yet.
  public boolean isNeeded() {
    return companies.all().isEmpty();
  }

  /// Makes one more link; every process that starts makes its own.
  @Transactional
  public Secret invite() {
    var secret = secrets.link();
    links.insert(secret.hash(), clock.instant());
    return secret;
  }

  /// Founds the company; of many who try at once, one does.
  @Transactional
  public Result setUp(Secret secret, NewCompany.Wish wish) {
    links.waitForOthers();
    if (!isNeeded()) {
      return Result.ALREADY_DONE;
    }
    if (!links.has(secret.hash())) {
      return Result.NO_SUCH_LINK;
    }
    links.clear();
    first.found(wish);
    return Result.DONE;
  }
}
