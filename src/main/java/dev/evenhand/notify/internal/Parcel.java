package dev.evenhand.notify.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What goes from the process that heard of a change to all that have connections open.
///
/// @param people the only ones it is for; null when it is for the whole company
/// @param text what the screens get; null when their connections are to be closed
record Parcel(UUID company, @Nullable Set<UUID> people, @Nullable String text) {
  /// PostgreSQL carries less than 8,000 bytes at a time.
  private static final int MOST_PEOPLE = 150;

  private static final JsonMapper JSON = new JsonMapper();

  static Parcel toAll(UUID company, Object message) {
    return new Parcel(company, null, JSON.writeValueAsString(message));
  }

  /// The same message for some people, in as many parcels as they need.
  static List<Parcel> to(UUID company, List<UUID> people, Object message) {
    var text = JSON.writeValueAsString(message);
    return IntStream.iterate(0, from -> from < people.size(), from -> from + MOST_PEOPLE)
        .mapToObj(from -> people.subList(from, Math.min(people.size(), from + MOST_PEOPLE)))
        .map(some -> new Parcel(company, Set.copyOf(some), text))
        .toList();
  }

  /// Closes the connections of a person.
  static Parcel farewell(UUID company, UUID person) {
    return new Parcel(company, Set.of(person), null);
  }

  boolean isFor(UUID person) {
    return people == null || people.contains(person);
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
