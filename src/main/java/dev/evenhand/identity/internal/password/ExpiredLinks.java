package dev.evenhand.identity.internal.password;

import dev.evenhand.company.Companies;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// The links that nobody used in time.
@Component
public class ExpiredLinks {
  private final PasswordLinkTable links;
  private final Companies companies;
  private final Clock clock;

  ExpiredLinks(PasswordLinkTable links, Companies companies, Clock clock) {
    this.links = links;
    this.companies = companies;
    this.clock = clock;
  }

  /// Forgets those of all companies.
  public void forget() {
    var now = clock.instant();
    for (var company : companies.all()) {
      companies.transact(company, () -> links.deleteExpired(now));
    }
  }
}
