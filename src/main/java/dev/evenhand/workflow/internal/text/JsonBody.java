package dev.evenhand.workflow.internal.text;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.reading.Section;
import org.springframework.http.HttpStatus;

/// Bodies of requests in JSON that are read to the letter: number for number, and no key twice.
public final class JsonBody {
  private JsonBody() {}

  /// What a body says, whatever it is.
  ///
  /// @throws Refused `400` when it is no JSON
  public static Value value(byte[] body) {
    var faults = new Fields();
    var value =
        JsonText.read(body, faults)
            .orElseThrow(() ->
                new Refused(
                    HttpStatus.BAD_REQUEST,
                    "not-json",
                    "Expected a body in JSON that can be read."));
    faults.check();
    return value;
  }

  /// The object that a body is.
  ///
  /// @throws InvalidInput when it is none
  public static Entries object(byte[] body) {
    var value = value(body);
    if (value instanceof Entries entries) {
      return entries;
    }
    throw new InvalidInput("", NOT_AN_OBJECT.of(Section.shown(value)));
  }

  /// An object that is a field of the object that a body is.
  ///
  /// @throws InvalidInput when it is missing, or none
  public static Entries objectIn(byte[] body, String field) {
    var value = object(body).find(field);
    return switch (value) {
      case null -> throw new InvalidInput(field, MISSING.of());
      case Entries entries -> entries;
      case Value other -> throw new InvalidInput(field, NOT_AN_OBJECT.of(Section.shown(other)));
    };
  }
}
