package dev.evenhand.availability.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A company of its own for one test.
final class Office {
  static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  static final ZoneId CHATHAM = ZoneId.of("Pacific/Chatham");

  final CompanyId company;
  final Actor owner;
  private final People people;

  private Office(CompanyId company, Actor owner, People people) {
    this.company = company;
    this.owner = owner;
    this.people = people;
  }

  static Office open(Companies companies, People people) {
    var company = companies.found("Office", MADRID);
    var owner = Tenancy.in(company, () -> people.findByUsername("admin").orElseThrow().actor());
    return new Office(company, owner, people);
  }

  /// Does something as the user `admin`.
  <T extends @Nullable Object> T ask(Supplier<T> work) {
    return as(owner, work);
  }

  <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
    return Tenancy.in(company, () -> actor.act(work));
  }

  Person hire(String username, ZoneId zone) {
    return hire(username, zone, null, Role.USER);
  }

  Person hire(String username, ZoneId zone, @Nullable TeamId team, Role role) {
    var plain = NewPerson.user(username, username, "", "", zone);
    var person =
        new NewPerson(
            plain.username(),
            plain.firstName(),
            plain.lastName(),
            plain.email(),
            team,
            true,
            zone,
            plain.language(),
            Set.of(role),
            false,
            false);
    return ask(() -> ((PersonResult.Done) people.create(person, owner)).person());
  }
}
