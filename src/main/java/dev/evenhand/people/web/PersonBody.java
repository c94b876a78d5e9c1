package dev.evenhand.people.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_A_USERNAME;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Word;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.Person;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A person to be created, or as it shall be. What is left out gets a usual value, or keeps its
/// own; only a team that is left out means none, if the caller may decide that.
record PersonBody(
    @Nullable String username,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable UUID teamId,
    @Nullable List<@Nullable Word<Role>> roles,
    @Nullable List<@Nullable String> companyRoles,
    @Nullable Boolean active,
    @Nullable String zone,
    @Nullable String language,
    @Nullable Boolean teamMail,
    @Nullable Boolean watchExternalUpdates) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]");
  private static final Set<String> LANGUAGES = Set.of("en", "ca", "es");

  /// @throws dev.evenhand.http.InvalidInput with every fault
  NewPerson create(ZoneId companyZone) {
    var fields = new Fields();
    var person =
        new NewPerson(
            readUsername(fields, null),
            fields.optionalText("firstName", firstName, 100),
            fields.optionalText("lastName", lastName, 100),
            fields.email("email", email),
            readTeam(),
            active == null || active,
            fields.zone("zone", zone, companyZone),
            readLanguage(fields, "en"),
            readRoles(fields, Set.of(Role.USER)),
            teamMail != null && teamMail,
            watchExternalUpdates != null && watchExternalUpdates);
    checkCompanyRoles(fields);
    fields.check();
    return person;
  }

  /// @throws dev.evenhand.http.InvalidInput with every fault
  Person change(Person person, long seen, boolean mayLeaveItsTeam) {
    var fields = new Fields();
    var wanted =
        new Person(
            person.id(),
            readUsername(fields, person.username()),
            fields.optionalText(
                "firstName", firstName == null ? person.firstName() : firstName, 100),
            fields.optionalText("lastName", lastName == null ? person.lastName() : lastName, 100),
            readEmail(fields, person.email()),
            teamId == null && !mayLeaveItsTeam ? person.team() : readTeam(),
            active == null ? person.active() : active,
            fields.zone("zone", zone, person.zone()),
            readLanguage(fields, person.language()),
            readRoles(fields, person.roles()),
            false,
            teamMail == null ? person.teamMail() : teamMail,
            watchExternalUpdates == null ? person.watchExternalUpdates() : watchExternalUpdates,
            seen);
    checkCompanyRoles(fields);
    fields.check();
    return wanted;
  }

  /// The names of the company's own roles; null when nothing is said of them.
  @Nullable Set<String> namedRoles() {
    return companyRoles == null
        ? null
        : companyRoles.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /// The same, as unknown names are refused.
  InvalidInput withoutRoles(Set<String> unknown) {
    var fields = new Fields();
    var given = companyRoles == null ? List.<@Nullable String>of() : companyRoles;
    for (int i = 0; i < given.size(); i++) {
      var name = given.get(i);
      if (name != null && unknown.contains(name)) {
        fields.fault("companyRoles[" + i + "]", UNKNOWN.of(name));
      }
    }
    return new InvalidInput(fields.errors());
  }

  private void checkCompanyRoles(Fields fields) {
    if (companyRoles != null) {
      for (int i = 0; i < companyRoles.size(); i++) {
        if (companyRoles.get(i) == null) {
          fields.fault("companyRoles[" + i + "]", MISSING.of());
        }
      }
    }
  }

  private @Nullable TeamId readTeam() {
    return teamId == null ? null : new TeamId(teamId);
  }

  private String readUsername(Fields fields, @Nullable String otherwise) {
    var text = fields.text("username", username == null ? otherwise : username, 50);
    if (BLANKS.matcher(text).find()) {
      fields.fault("username", NOT_A_USERNAME.of());
    }
    return text;
  }

  /// Who never had an address, as `admin` at first, needs none now.
  private String readEmail(Fields fields, String present) {
    var wanted = email == null ? present : email;
    return wanted.isBlank() && present.isEmpty() ? "" : fields.email("email", wanted);
  }

  private String readLanguage(Fields fields, String otherwise) {
    if (language == null || LANGUAGES.contains(language)) {
      return language == null ? otherwise : language;
    }
    fields.fault("language", NOT_ONE_OF.of(List.of("en", "ca", "es"), language));
    return otherwise;
  }

  private Set<Role> readRoles(Fields fields, Set<Role> otherwise) {
    if (roles == null) {
      return otherwise;
    }
    var read = new HashSet<Role>();
    for (int i = 0; i < roles.size(); i++) {
      var field = "roles[" + i + "]";
      var word = roles.get(i);
      if (word == null) {
        fields.fault(field, MISSING.of());
      } else {
        word.among(Role.class)
            .ifPresentOrElse(read::add, () -> fields.fault(field, UNKNOWN.of(word.text())));
      }
    }
    return read;
  }
}
