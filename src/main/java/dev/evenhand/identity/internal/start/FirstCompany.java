package dev.evenhand.identity.internal.start;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.identity.internal.password.PasswordStore;
import dev.evenhand.identity.internal.password.Passwords;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Founds the first company of an installation, with its user `admin` ready to sign in.
@Component
public class FirstCompany {
  private final Companies companies;
  private final People people;
  private final Passwords passwords;
  private final PasswordStore store;

  FirstCompany(Companies companies, People people, Passwords passwords, PasswordStore store) {
    this.companies = companies;
    this.people = people;
    this.passwords = passwords;
    this.store = store;
  }

  /// What its founder says.
  public record Wish(
      String name, ZoneId zone, String firstName, String lastName, String email, String password) {}

  @Transactional(propagation = Propagation.MANDATORY)
  CompanyId found(Wish wish) {
    var hash = passwords.hash(wish.password());
    var company = companies.found(wish.name(), wish.zone());
    companies.transact(
        company,
        () -> {
          var owner = people.findByUsername(Person.OWNER).orElseThrow();
          var named = owner.introducedAs(wish.firstName(), wish.lastName(), wish.email());
          if (!(people.change(named, Actor.EVENHAND) instanceof PersonResult.Done)) {
            throw new IllegalStateException("Expected the first person to take its name.");
          }
          store.put(owner.id(), hash);
        });
    return company;
  }
}
