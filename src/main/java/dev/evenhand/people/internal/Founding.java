package dev.evenhand.people.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyFounded;
import dev.evenhand.people.Actor;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.Person;
import dev.evenhand.people.Role;
import dev.evenhand.people.Teams;
import dev.evenhand.people.Teams.NewTeam;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sees to it that every company has its user `admin` and its team `global`: from its founding, and
/// again at every start.
@Component
class Founding implements ApplicationRunner {
  private final Companies companies;
  private final Teams teams;
  private final PersonTable people;
  private final PersonStore store;

  Founding(Companies companies, Teams teams, PersonTable people, PersonStore store) {
    this.companies = companies;
    this.teams = teams;
    this.people = people;
    this.store = store;
  }

  @EventListener
  void on(CompanyFounded founded) {
    companies.transact(founded.company(), this::complete);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    companies.all().forEach(company -> companies.transact(company, this::complete));
  }

  /// Another process may do the same at this moment; then its user and team are the ones.
  private void complete() {
    if (teams.all().stream().noneMatch(team -> team.name().equalsIgnoreCase(Teams.GLOBAL))) {
      teams.create(NewTeam.named(Teams.GLOBAL), Actor.EVENHAND);
    }
    if (people.findByUsername(Person.OWNER).isEmpty()) {
      var zone = companies.current().zone();
      var owner = NewPerson.user(Person.OWNER, "", "", "", zone).having(Set.of(Role.ADMIN));
      store.add(owner, Actor.EVENHAND);
    }
  }
}
