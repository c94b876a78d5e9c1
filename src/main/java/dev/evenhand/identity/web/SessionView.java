package dev.evenhand.identity.web;

import dev.evenhand.company.Company;
import dev.evenhand.http.Word;
import dev.evenhand.people.Person;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is signed in, as the client sees it.
record SessionView(SignedInView person, CompanyView company) {
  record SignedInView(
      UUID id,
      String username,
      String firstName,
      String lastName,
      String displayName,
      String email,
      List<Word<Role>> roles,
      @Nullable UUID teamId,
      String zone,
      String language,
      boolean present,
      long version) {}

  record CompanyView(UUID id, String name, String zone) {}

  static SessionView of(Person person, boolean isPresent, Company company) {
    return new SessionView(
        view(person, isPresent),
        new CompanyView(company.id().value(), company.name(), company.zone().getId()));
  }

  private static SignedInView view(Person person, boolean isPresent) {
    return new SignedInView(
        person.id().value(),
        person.username(),
        person.firstName(),
        person.lastName(),
        person.displayName(),
        person.email(),
        person.roles().stream().sorted().map(Word::of).toList(),
        id(person.team()),
        person.zone().getId(),
        person.language(),
        isPresent,
        person.version());
  }

  private static @Nullable UUID id(@Nullable TeamId team) {
    return team == null ? null : team.value();
  }
}
