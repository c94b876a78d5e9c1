package dev.evenhand.identity.internal.start;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.identity.domain.Caller;
import dev.evenhand.identity.internal.password.PasswordStore;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.Role;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Founds a company, with its user `admin` ready to sign in.
@Component
public class NewCompany {
  private final Companies companies;
  private final People people;
  private final PasswordStore store;

  NewCompany(Companies companies, People people, PasswordStore store) {
    this.companies = companies;
    this.people = people;
    this.store = store;
  }

  /// What its founder says.
  public record Wish(
      String name, ZoneId zone, String firstName, String lastName, String email, String password) {}

  /// How the founder is to be received, besides.
  ///
  /// @param hash of the password; made before the transaction, since that takes long
  public record Founder(String hash, String language, Set<Role> roles) {}

  /// Founds it in the running transaction, which has to be rolled back when nothing is found here:
  /// the e-mail address belongs to somebody already.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Caller> found(Wish wish, Founder founder) {
    var company = companies.found(wish.name(), wish.zone());
    return companies.transact(company, () -> receive(company, wish, founder));
  }

  private Optional<Caller> receive(CompanyId company, Wish wish, Founder founder) {
    var owner = people.findByUsername(Person.OWNER).orElseThrow();
    var named =
        owner
            .introducedAs(wish.firstName(), wish.lastName(), wish.email())
            .received(founder.language(), founder.roles());
    return switch (people.change(named, Actor.EVENHAND)) {
      case PersonResult.Done _ -> {
        store.put(owner.id(), founder.hash());
        yield Optional.of(new Caller(company, owner.id()));
      }
      case PersonResult.EmailTaken _ -> Optional.empty();
      case PersonResult.Refusal refusal ->
          throw new IllegalStateException(
              "Expected the first person to take its name, but: " + refusal);
    };
  }
}
