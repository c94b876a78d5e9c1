package dev.evenhand.cases.web;

import static dev.evenhand.http.FaultKind.NOT_A_TIME;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;

import dev.evenhand.cases.domain.HandOutMode;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Idempotency;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads values as the API writes them.
final class Typed {
  private static final int LONGEST_COMMENT = 1000;
  private static final UUID NOBODY = new UUID(0, 0);

  private Typed() {}

  static Priority priority(Fields fields, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Priority.P2;
    }
    return Stream.of(Priority.values())
        .filter(priority -> priority.name().equals(text.strip()))
        .findFirst()
        .orElseGet(() -> {
          fields.fault("priority", NOT_ONE_OF.of(List.of(Priority.values()), text));
          return Priority.P2;
        });
  }

  static HandOutMode mode(Fields fields, @Nullable String code) {
    if (code == null || code.isBlank()) {
      return HandOutMode.AUTO;
    }
    return HandOutMode.find(code.strip())
        .orElseGet(() -> {
          fields.fault("mode", NOT_ONE_OF.of(List.of("auto", "auto-reassign", "manual"), code));
          return HandOutMode.AUTO;
        });
  }

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
