package dev.evenhand.people.web;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who sends a request again, and for what.
final class Callers {
  private static final UUID NOBODY = new UUID(0, 0);

  private Callers() {}

  static UUID of(Actor actor) {
    return actor.findPerson().map(PersonId::value).orElse(NOBODY);
  }

  /// A key counts for one kind of thing.
  static @Nullable String key(String kind, @Nullable String key) {
    return key == null ? null : kind + "/" + key;
  }
}
