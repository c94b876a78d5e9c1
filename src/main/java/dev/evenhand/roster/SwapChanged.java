package dev.evenhand.roster;

import dev.evenhand.company.CompanyId;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request to swap phone turns went on.
///
/// @param version of the request; each happening has its own
/// @param by who did it; null when Evenhand did
/// @param turn when the turn begins that is asked for, on the company's wall clock
/// @param taker who agreed, if anybody did
/// @param asked whom it concerns besides: all that could agree, or the only one who was asked
public record SwapChanged(
    CompanyId company,
    UUID swap,
    long version,
    Instant at,
    @Nullable PersonId by,
    String byName,
    What what,
    LocalDateTime turn,
    PersonId asker,
    @Nullable PersonId taker,
    List<PersonId> asked) {
  /// What happened.
  public enum What {
    ASKED,
    /// Somebody agreed; a planner has to, as well.
    ACCEPTED,
    /// The turns changed hands.
    DONE,
    /// Nobody who was asked will, or whoever agreed does not any more.
    DECLINED,
    WITHDRAWN,
    /// A planner did not agree.
    REFUSED,
    /// A turn began, or is somebody else's by now.
    EXPIRED
  }

  public SwapChanged {
    asked = List.copyOf(asked);
  }
}
