package dev.evenhand.background.domain;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;

/// Who may see what is done in the background, and have it tried again.
public final class Powers {
  private Powers() {}

  /// Administrators: what failed, and why, is no business of others.
  public static boolean mayLookAfterErrands(Actor actor) {
    return actor.isOwner() || actor.has(Role.ADMIN);
  }
}
