package dev.evenhand.background.web;

import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.jobs.Backlog.Choice;
import dev.evenhand.jobs.Backlog.Place;
import dev.evenhand.jobs.PendingErrand;
import dev.evenhand.jobs.PendingErrand.State;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which errands a client asks for.
///
/// @param kind any of these kinds; all when missing
/// @param state any of these states; all when missing
record ErrandQuery(
    @Nullable List<String> kind,
    @Nullable List<String> state,
    @Nullable String cursor,
    @Nullable Integer limit) {
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

  Choice choice(Fields fields) {
    return new Choice(Set.copyOf(given(kind)), states(fields));
  }

  int limit(Fields fields) {
    return fields.number("limit", limit, 50, 1, 500);
  }

  @Nullable Place after() {
    var read = Cursor.read(cursor);
    if (read == null) {
      return null;
    }
    try {
      var since = Instant.parse(read.key());
      if (since.isAfter(FIRST) && since.isBefore(LAST)) {
        return new Place(since, UUID.fromString(read.id()));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
    throw new InvalidInput("cursor", WRONG_CURSOR.of());
  }

  static String cursor(PendingErrand last) {
    return new Cursor(last.since().toString(), last.order().id().toString()).text();
  }

  private Set<State> states(Fields fields) {
    var states = new HashSet<State>();
    for (var code : given(state)) {
      Stream.of(State.values())
          .filter(one -> ErrandView.code(one).equals(code))
          .findFirst()
          .ifPresentOrElse(states::add, () -> fields.fault("state", NOT_ONE_OF.of(codes(), code)));
    }
    return states;
  }

  private static List<String> codes() {
    return Stream.of(State.values()).map(ErrandView::code).toList();
  }

  private static List<String> given(@Nullable List<String> values) {
    return Objects.requireNonNullElse(values, List.<String>of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
