package dev.evenhand.people.web;

import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.CompanyRoles;
import dev.evenhand.people.Permissions;
import dev.evenhand.people.Person;
import dev.evenhand.people.Team;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.Teams;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Shows people to the one who asks.
@Component
class PersonViews {
  private final Teams teams;
  private final CompanyRoles companyRoles;
  private final Permissions permissions;

  PersonViews(Teams teams, CompanyRoles companyRoles, Permissions permissions) {
    this.teams = teams;
    this.companyRoles = companyRoles;
    this.permissions = permissions;
  }

  PersonView view(Person person) {
    return views(List.of(person)).getFirst();
  }

  List<PersonView> views(List<Person> people) {
    var names = teams.all().stream().collect(Collectors.toMap(Team::id, Team::name));
    var roles = companyRoles.byPerson();
    return people.stream()
        .map(person -> view(person, names, roles.getOrDefault(person.id(), Set.of())))
        .toList();
  }

  private PersonView view(Person person, Map<TeamId, String> teamNames, Set<String> companyRoles) {
    var team = person.team();
    return new PersonView(
        person.id().value(),
        person.username(),
        person.firstName(),
        person.lastName(),
        person.displayName(),
        person.email(),
        team == null ? null : team.value(),
        team == null ? null : teamNames.get(team),
        person.roles().stream().sorted().map(Word::of).toList(),
        companyRoles.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(),
        person.active(),
        person.zone().getId(),
        person.language(),
        person.teamMail(),
        person.watchExternalUpdates(),
        person.version(),
        permissions.mayEditPerson(Actor.current(), person));
  }
}
