package dev.evenhand.people;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who is doing something: a signed-in person, or Evenhand itself.
///
/// @param person null when Evenhand acts by itself
/// @param name as history and audit show it
/// @param team the team of the person, if any
/// @param isOwner whether this is the user `admin`, who may do everything
public record Actor(
    @Nullable PersonId person,
    String name,
    @Nullable TeamId team,
    Set<Role> roles,
    boolean isOwner) {
  /// Evenhand, acting by itself.
  public static final Actor EVENHAND = new Actor(null, "Evenhand", null, Set.of(), false);

  private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

  public Actor {
    roles = Set.copyOf(roles);
  }

  /// Runs the work as this actor.
  public <T extends @Nullable Object> T act(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /// Who the running code acts for; Evenhand itself when nobody is signed in.
  public static Actor current() {
    return CURRENT.isBound() ? CURRENT.get() : EVENHAND;
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /// The person who acts, if it is one.
  public Optional<PersonId> findPerson() {
    return Optional.ofNullable(person);
  }
}
