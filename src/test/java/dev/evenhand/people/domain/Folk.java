package dev.evenhand.people.domain;

import dev.evenhand.people.NewPerson;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The people of the examples: teams north and south, an admin and a user in each, `admin` in none.
final class Folk {
  static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  static final TeamId NORTH = new TeamId(id("north"));
  static final TeamId SOUTH = new TeamId(id("south"));

  static final Person ADMIN = person("admin", null, Role.ADMIN);
  static final Person NORA = person("nora", NORTH, Role.ADMIN);
  static final Person NED = person("ned", NORTH, Role.USER);
  static final Person SARA = person("sara", SOUTH, Role.ADMIN);
  static final Person SAM = person("sam", SOUTH, Role.USER);
  static final Person LONE = person("lone", null, Role.ADMIN);

  private Folk() {}

  static Person person(String username, @Nullable TeamId team, Role... roles) {
    return new Person(
        new PersonId(id(username)),
        username,
        "",
        "",
        username + "@example.org",
        team,
        true,
        MADRID,
        "en",
        Set.of(roles),
        false,
        false,
        false,
        3);
  }

  static Person placed(
      Person person, String username, @Nullable TeamId team, boolean active, Set<Role> roles) {
    return new Person(
        person.id(),
        username,
        person.firstName(),
        person.lastName(),
        person.email(),
        team,
        active,
        person.zone(),
        person.language(),
        roles,
        false,
        person.teamMail(),
        person.watchExternalUpdates(),
        person.version());
  }

  static NewPerson newcomer(String username, Role... roles) {
    return NewPerson.user(username, "", "", username + "@example.org", MADRID)
        .having(Set.of(roles));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
