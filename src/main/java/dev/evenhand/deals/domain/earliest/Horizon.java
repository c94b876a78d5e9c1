package dev.evenhand.deals.domain.earliest;

import dev.evenhand.deals.domain.capacity.Week;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How early a deal's clarify may be, whoever holds it.
///
/// @param current the week it is now
/// @param agreement when the client signed; null when that is not known
public record Horizon(Week current, @Nullable LocalDate agreement) {
  private static final int FORTNIGHT = 2;

  /// Nobody is booked within two weeks.
  public Week floor() {
    return current.plus(FORTNIGHT);
  }

  /// Nor before the week after the agreement.
  public Week earliest() {
    return agreement == null ? floor() : Week.later(floor(), Week.of(agreement).plus(1));
  }
}
