package dev.evenhand.identity;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the people of the current company prove themselves with.
public interface Credentials {
  /// Sets the person's password. Its rules bind what people choose, not this.
  void setPassword(PersonId person, String password);

  /// Makes a personal token, which works like the person until it expires or is revoked.
  ///
  /// @return its text, `evh_…`, which nobody can read again
  String issueToken(PersonId person, String name, @Nullable Instant expiresAt);
}
