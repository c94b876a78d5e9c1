package dev.evenhand.identity.internal.start;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.internal.password.PasswordLinks;
import dev.evenhand.identity.internal.password.PasswordLinks.Result;
import dev.evenhand.identity.internal.password.PasswordStore;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Helps a user `admin` in who has no password, such as one that was made anew at the start.
@Component
class OwnerLinks {
  private final Companies companies;
  private final People people;
  private final PasswordStore passwords;
  private final PasswordLinks links;

  OwnerLinks(Companies companies, People people, PasswordStore passwords, PasswordLinks links) {
    this.companies = companies;
    this.people = people;
    this.passwords = passwords;
    this.links = links;
  }

  record Link(String company, Secret secret) {}

  Optional<Link> makeIfWithoutPassword(CompanyId company) {
    return companies.transact(
        company,
        () ->
            people
                .findByUsername(Person.OWNER)
                .filter(owner -> passwords.find(owner.id()).isEmpty())
                .flatMap(this::make));
  }

  private Optional<Link> make(Person owner) {
    return switch (links.make(owner, Actor.EVENHAND)) {
      case Result.Made(var secret, _) -> Optional.of(new Link(companies.current().name(), secret));
      case Result.NotAllowed _ -> Optional.empty();
    };
  }
}
