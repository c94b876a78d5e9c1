package dev.evenhand.people.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.CompanyRoles.CompanyRole;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonChanged;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Team;
import dev.evenhand.people.domain.Difference;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the other modules what happened to people and teams.
@Component
class Announcer {
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Announcer(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void person(String action, Person person, Difference difference, Actor by) {
    var id = person.id().toString();
    tell(action, "person", id, person.displayName(), difference, by);
    events.publishEvent(new PersonChanged(Tenancy.current(), person.id()));
  }

  void team(String action, Team team, Difference difference, Actor by) {
    tell(action, "team", team.id().toString(), team.name(), difference, by);
  }

  void companyRole(String action, CompanyRole role, Difference difference, Actor by) {
    tell(action, "company-role", role.id().toString(), role.name(), difference, by);
  }

  /// What the person may do changed with something else, of which the audit is told.
  void concerns(PersonId person) {
    events.publishEvent(new PersonChanged(Tenancy.current(), person));
  }

  private void tell(
      String action, String subject, String id, String name, Difference difference, Actor by) {
    events.publishEvent(
        Changed.of(
            clock.instant(),
            by,
            action,
            new Subject(subject, id, name),
            difference.before(),
            difference.after()));
  }
}
