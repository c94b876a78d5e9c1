package dev.evenhand.roster.web;

import dev.evenhand.http.Refused;
import dev.evenhand.roster.domain.Outcome;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// What the API says to each way a change can end.
public final class Answers {
  private Answers() {}

  public static <T> T valueOf(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Missing<T>(var what) -> throw Refused.notFound(what);
      case Outcome.NotAllowed<T>(var detail) -> throw Refused.forbidden(detail);
      case Outcome.ChangedMeanwhile<T>(var what) -> throw Refused.changedMeanwhile(what);
      case Outcome.ExtensionTaken<T>(var extension) ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "extension-taken",
              "Expected an extension of its own, but somebody else has %s.".formatted(extension),
              Map.of("field", "extension"));
    };
  }
}
