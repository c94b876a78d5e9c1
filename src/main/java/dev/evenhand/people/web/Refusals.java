package dev.evenhand.people.web;

import static dev.evenhand.http.FaultKind.UNKNOWN;
import static org.springframework.http.HttpStatus.CONFLICT;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.people.CompanyRoles.CompanyRole;
import dev.evenhand.people.CompanyRoles.CompanyRoleResult;
import dev.evenhand.people.CompanyRoles.Given;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.Team;
import dev.evenhand.people.Teams.TeamResult;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Says over HTTP why something about a person or a team was not done.
final class Refusals {
  private Refusals() {}

  static Person done(PersonResult result) {
    return switch (result) {
      case PersonResult.Done(var person) -> person;
      case PersonResult.Refusal refusal -> throw because(refusal);
    };
  }

  static Team done(TeamResult result) {
    return switch (result) {
      case TeamResult.Done(var team) -> team;
      case TeamResult.Refusal refusal -> throw because(refusal);
    };
  }

  static CompanyRole done(CompanyRoleResult result) {
    return switch (result) {
      case CompanyRoleResult.Done(var role) -> role;
      case CompanyRoleResult.Refusal refusal -> throw because(refusal);
    };
  }

  static Person done(Given result, PersonBody body) {
    return switch (result) {
      case Given.Done(var person) -> person;
      case Given.NoSuchPerson() -> throw Refused.notFound("person");
      case Given.NoSuchRoles(var names) -> throw body.withoutRoles(names);
      case Given.NotAllowed(var because) -> throw Refused.forbidden(because);
      case Given.ChangedMeanwhile() -> throw Refused.changedMeanwhile("person");
    };
  }

  private static RuntimeException because(PersonResult.Refusal refusal) {
    return switch (refusal) {
      case PersonResult.NoSuchPerson() -> Refused.notFound("person");
      case PersonResult.NoSuchTeam() -> new InvalidInput("teamId", UNKNOWN.of("team"));
      case PersonResult.NotAllowed(var because) -> Refused.forbidden(because);
      case PersonResult.ChangedMeanwhile() -> Refused.changedMeanwhile("person");
      case PersonResult.UsernameTaken(var username) ->
          new Refused(
              CONFLICT,
              "username-taken",
              "Somebody already has the username “" + username + "”.",
              Map.of("field", "username"));
      case PersonResult.EmailTaken(var email) ->
          new Refused(
              CONFLICT,
              "email-taken",
              "Somebody already has the e-mail address “" + email + "”.",
              Map.of("field", "email"));
      case PersonResult.HoldsWork(var person, var reasons) ->
          new Refused(
              CONFLICT,
              "person-holds-work",
              person.displayName() + " cannot be deleted yet: " + String.join(" ", reasons),
              Map.of("reasons", reasons));
    };
  }

  private static RuntimeException because(TeamResult.Refusal refusal) {
    return switch (refusal) {
      case TeamResult.NoSuchTeam() -> Refused.notFound("team");
      case TeamResult.NotAllowed(var because) -> Refused.forbidden(because);
      case TeamResult.ChangedMeanwhile() -> Refused.changedMeanwhile("team");
      case TeamResult.NameTaken(var name) ->
          new Refused(
              CONFLICT,
              "team-name-taken",
              "There already is a team named “" + name + "”.",
              Map.of("field", "name"));
      case TeamResult.HasMembers(var members) ->
          new Refused(
              CONFLICT,
              "team-has-members",
              "This team cannot be deleted while people are in it: " + names(members) + ".",
              Map.of("members", members.stream().map(Member::of).toList()));
    };
  }

  private static RuntimeException because(CompanyRoleResult.Refusal refusal) {
    return switch (refusal) {
      case CompanyRoleResult.NoSuchRole() -> Refused.notFound("role");
      case CompanyRoleResult.NotAllowed(var because) -> Refused.forbidden(because);
      case CompanyRoleResult.ChangedMeanwhile() -> Refused.changedMeanwhile("role");
      case CompanyRoleResult.NameTaken(var name) ->
          new Refused(
              CONFLICT,
              "company-role-name-taken",
              "There already is a role named “" + name + "”.",
              Map.of("field", "name"));
    };
  }

  private static String names(List<Person> people) {
    return String.join(", ", people.stream().map(Person::displayName).toList());
  }

  private record Member(UUID id, String displayName) {
    static Member of(Person person) {
      return new Member(person.id().value(), person.displayName());
    }
  }
}
