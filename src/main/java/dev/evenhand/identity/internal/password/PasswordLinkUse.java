package dev.evenhand.identity.internal.password;

import dev.evenhand.company.Companies;
import dev.evenhand.http.Fault;
import dev.evenhand.identity.domain.PasswordRules;
import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.internal.password.PasswordLinkTable.Owner;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Choosing a password through a link.
@Service
public class PasswordLinkUse {
  private final PasswordLinkTable links;
  private final Passwords passwords;
  private final PasswordStore store;
  private final Companies companies;
  private final People people;

  PasswordLinkUse(
      PasswordLinkTable links,
      Passwords passwords,
      PasswordStore store,
      Companies companies,
      People people) {
    this.links = links;
    this.passwords = passwords;
    this.store = store;
    this.companies = companies;
    this.people = people;
  }

  /// How it ended.
  public sealed interface Result {
    record Done() implements Result {}

    /// The link was used, replaced or has expired, or never was one.
    record NoSuchLink() implements Result {}

    /// The password will not do; the link can be used again.
    record Unfit(Fault fault) implements Result {}
  }

  /// Whom the link is for, while it works.
  public Optional<Person> find(Secret secret) {
    return links.findOwner(secret.hash()).flatMap(this::person);
  }

  public Result use(Secret secret, String password) {
    var owner = links.findOwner(secret.hash());
    var person = owner.flatMap(this::person);
    if (owner.isEmpty() || person.isEmpty()) {
      return new Result.NoSuchLink();
    }
    return PasswordRules.fault(password, person.get().username())
        .<Result>map(Result.Unfit::new)
        .orElseGet(() -> use(secret, owner.get(), person.get(), passwords.hash(password)));
  }

  private Result use(Secret secret, Owner owner, Person person, String hash) {
    return companies.transact(
        owner.caller().company(),
        () -> {
          if (!links.take(secret.hash())) {
            return new Result.NoSuchLink();
          }
          store.changed(person, hash, null);
          return new Result.Done();
        });
  }

  private Optional<Person> person(Owner owner) {
    return companies.transact(owner.caller().company(), () -> people.find(owner.caller().person()));
  }
}
