package dev.evenhand.notify.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What goes from the process that heard of a change to all that have connections open.
///
/// @param person the only one it is for; null when it is for the whole company
/// @param text what the screens get; null when their connections are to be closed
record Parcel(UUID company, @Nullable UUID person, @Nullable String text) {
  private static final JsonMapper JSON = new JsonMapper();

  static Parcel of(UUID company, @Nullable UUID person, Object message) {
    return new Parcel(company, person, JSON.writeValueAsString(message));
  }

  String written() {
    return JSON.writeValueAsString(this);
  }

  /// Reads what [#written] wrote; nothing when it is none of ours.
  static Optional<Parcel> read(String written) {
    try {
      return Optional.ofNullable(JSON.readValue(written, Parcel.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
