package dev.evenhand.availability.web;

import dev.evenhand.availability.domain.Leave;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.http.Refused;
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
      case Outcome.Overlaps<T>(var other) -> throw overlaps(other);
    };
  }

  private static Refused overlaps(Leave other) {
    var first = other.days().first().toString();
    var last = other.days().last().toString();
    return new Refused(
        HttpStatus.CONFLICT,
        "leave-overlaps",
        "Expected days without leave, but there is leave from %s to %s.\nMaybe change that one."
            .formatted(first, last),
        Map.of("leave", Map.of("id", other.id().value(), "start", first, "end", last)));
  }
}
