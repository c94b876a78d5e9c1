package dev.evenhand.people.internal;

import dev.evenhand.people.Actor;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.PersonResult.ChangedMeanwhile;
import dev.evenhand.people.PersonResult.Done;
import dev.evenhand.people.PersonResult.EmailTaken;
import dev.evenhand.people.PersonResult.NoSuchPerson;
import dev.evenhand.people.PersonResult.NoSuchTeam;
import dev.evenhand.people.PersonResult.UsernameTaken;
import dev.evenhand.people.Team;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.domain.Difference;
import dev.evenhand.people.domain.Portrait;
import dev.evenhand.storage.Ids;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Does what was decided about a person: stores it, and tells.
@Component
class PersonStore {
  private final PersonTable people;
  private final TeamTable teams;
  private final Savepoint savepoint;
  private final Announcer announcer;
  private final Ids ids;

  PersonStore(
      PersonTable people, TeamTable teams, Savepoint savepoint, Announcer announcer, Ids ids) {
    this.people = people;
    this.teams = teams;
    this.savepoint = savepoint;
    this.announcer = announcer;
    this.ids = ids;
  }

  PersonResult add(NewPerson wanted, Actor by) {
    var person =
        new Person(
            new PersonId(ids.next()),
            wanted.username(),
            wanted.firstName(),
            wanted.lastName(),
            wanted.email(),
            wanted.team(),
            wanted.active(),
            wanted.zone(),
            wanted.language(),
            wanted.roles(),
            false,
            wanted.teamMail(),
            wanted.watchExternalUpdates(),
            0);
    if (!exists(person.team())) {
      return new NoSuchTeam();
    }
    return attempt(
        person,
        () -> {
          people.insert(person);
          announcer.person("created", person, Difference.created(portrait(person)), by);
          return new Done(person);
        });
  }

  PersonResult change(Person before, Person wanted, Actor by) {
    if (!exists(wanted.team())) {
      return new NoSuchTeam();
    }
    return attempt(
        wanted,
        () -> {
          if (!people.update(wanted)) {
            return new ChangedMeanwhile();
          }
          var difference = Difference.between(portrait(before), portrait(wanted));
          announcer.person("changed", wanted, difference, by);
          return people.find(wanted.id()).<PersonResult>map(Done::new).orElseGet(NoSuchPerson::new);
        });
  }

  PersonResult delete(Person person, Actor by) {
    people.delete(person.id());
    announcer.person("deleted", person, Difference.deleted(portrait(person)), by);
    return new Done(person);
  }

  private boolean exists(@Nullable TeamId team) {
    return team == null || teams.keep(team);
  }

  private PersonResult attempt(Person person, Supplier<PersonResult> storing) {
    return savepoint.attempt(
        storing,
        index ->
            switch (index) {
              case "a_username_is_used_once_in_its_company" -> new UsernameTaken(person.username());
              case "an_email_is_used_once_anywhere" -> new EmailTaken(person.email());
              default -> throw new IllegalStateException("Expected no other index, but: " + index);
            });
  }

  private Map<String, Object> portrait(Person person) {
    var team = person.team();
    return Portrait.of(person, team == null ? null : teams.find(team).map(Team::name).orElse(null));
  }
}
