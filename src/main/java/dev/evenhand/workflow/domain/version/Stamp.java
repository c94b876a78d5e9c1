package dev.evenhand.workflow.domain.version;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When something was done, and by whom.
///
/// @param by null when Evenhand did it
public record Stamp(Instant at, @Nullable PersonId by, String name) {
  public static Stamp of(Actor actor, Instant at) {
    return new Stamp(at, actor.person(), actor.name());
  }
}
