package dev.evenhand.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A person of a company, as it is now.
///
/// @param email empty when nobody has said it yet
/// @param active whether this person is given work
/// @param zone whose wall clock the person lives by
/// @param language `en`, `ca` or `es`
/// @param isDeleted whether only the name is kept, for history
/// @param teamMail whether the mails to team mates come to this person too
/// @param watchExternalUpdates whether to be told of outside updates while absent
public record Person(
    PersonId id,
    String username,
    String firstName,
    String lastName,
    String email,
    @Nullable TeamId team,
    boolean active,
    ZoneId zone,
    String language,
    Set<Role> roles,
    boolean isDeleted,
    boolean teamMail,
    boolean watchExternalUpdates,
    long version) {
  /// The user every company has, who may do everything.
  public static final String OWNER = "admin";

  private static final ScopedValue<Person> CURRENT = ScopedValue.newInstance();

  public Person {
    username = username.strip().toLowerCase(Locale.ROOT);
    email = email.strip().toLowerCase(Locale.ROOT);
    roles = Set.copyOf(roles);
  }

  /// First and last name, or the username of a person without names.
  public String displayName() {
    var name = (firstName + " " + lastName).strip();
    return name.isEmpty() ? username : name;
  }

  /// Whether this is the user `admin`.
  public boolean isOwner() {
    return username.equals(OWNER) && !isDeleted;
  }

  /// This person, doing something.
  public Actor actor() {
    return new Actor(id, displayName(), team, roles, isOwner());
  }

  /// Runs the work as this person, who makes a request.
  public <T extends @Nullable Object> T act(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(() -> actor().act(work));
  }

  /// Who makes the running request, as it was when the request came; empty outside of one.
  public static Optional<Person> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /// The same person, with these names and this address.
  public Person introducedAs(String firstName, String lastName, String email) {
    return new Person(
        id,
        username,
        firstName,
        lastName,
        email,
        team,
        active,
        zone,
        language,
        roles,
        isDeleted,
        teamMail,
        watchExternalUpdates,
        version);
  }

  /// The same person, given work or not.
  public Person activated(boolean active) {
    return new Person(
        id,
        username,
        firstName,
        lastName,
        email,
        team,
        active,
        zone,
        language,
        roles,
        isDeleted,
        teamMail,
        watchExternalUpdates,
        version);
  }

  /// The same person, spoken to in this language and having these roles.
  public Person received(String language, Set<Role> roles) {
    return new Person(
        id,
        username,
        firstName,
        lastName,
        email,
        team,
        active,
        zone,
        language,
        roles,
        isDeleted,
        teamMail,
        watchExternalUpdates,
        version);
  }
}
