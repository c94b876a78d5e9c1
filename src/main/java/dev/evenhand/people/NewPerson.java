package dev.evenhand.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A person to be created.
///
/// @param username at most 50 characters; kept in lower case
/// @param email may be empty; kept in lower case
public record NewPerson(
    String username,
    String firstName,
    String lastName,
    String email,
    @Nullable TeamId team,
    boolean active,
    ZoneId zone,
    String language,
    Set<Role> roles,
    boolean teamMail,
    boolean watchExternalUpdates) {
  public NewPerson {
    username = username.strip().toLowerCase(Locale.ROOT);
    email = email.strip().toLowerCase(Locale.ROOT);
    roles = Set.copyOf(roles);
  }

  /// An active person with the role `user`, English and no team.
  public static NewPerson user(
      String username, String firstName, String lastName, String email, ZoneId zone) {
    return new NewPerson(
        username,
        firstName,
        lastName,
        email,
        null,
        true,
        zone,
        "en",
        Set.of(Role.USER),
        false,
        false);
  }

  /// The same person, with these roles.
  public NewPerson having(Set<Role> roles) {
    return new NewPerson(
        username,
        firstName,
        lastName,
        email,
        team,
        active,
        zone,
        language,
        roles,
        teamMail,
        watchExternalUpdates);
  }
}
