package dev.evenhand.identity.internal.start;

import dev.evenhand.identity.internal.password.Passwords;
import dev.evenhand.identity.internal.start.NewCompany.Founder;
import dev.evenhand.people.Role;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Founds the first company of an installation, that of whoever runs it.
@Component
class FirstCompany {
  private final NewCompany company;
  private final Passwords passwords;

  FirstCompany(NewCompany company, Passwords passwords) {
    this.company = company;
    this.passwords = passwords;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void found(NewCompany.Wish wish) {
    var hash = passwords.hash(wish.password());
    if (company.found(wish, new Founder(hash, "en", Set.of(Role.ADMIN))).isEmpty()) {
      throw new IllegalStateException("Expected nobody before the first person.");
    }
  }
}
