package dev.evenhand.cases.web;

import static dev.evenhand.http.FaultKind.NOT_A_TIME;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Idempotency;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads values as the API writes them.
final class Typed {
  private static final int LONGEST_COMMENT = 1000;
  private static final UUID NOBODY = new UUID(0, 0);

  private Typed() {}

  static @Nullable LocalTime time(Fields fields, String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalTime.parse(text.strip());
    } catch (DateTimeException e) {
      fields.fault(field, NOT_A_TIME.of(text));
      return null;
    }
  }

  static String comment(Fields fields, @Nullable String text) {
    return fields.optionalText("comment", text, LONGEST_COMMENT);
  }

  /// Names a request for the hub: keys of different people, and for different things, never meet.
  static @Nullable String request(String what, @Nullable String header) {
    var key = Idempotency.key(header);
    var caller = Actor.current().findPerson().map(PersonId::value).orElse(NOBODY);
    return key == null ? null : caller + "/" + what + "/" + key;
  }
}
