package dev.evenhand.people.web;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.util.UUID;

/// Who sends a request again.
final class Callers {
  private static final UUID NOBODY = new UUID(0, 0);

  private Callers() {}

  static UUID of(Actor actor) {
    return actor.findPerson().map(PersonId::value).orElse(NOBODY);
  }
}
