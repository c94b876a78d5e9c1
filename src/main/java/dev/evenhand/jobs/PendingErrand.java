package dev.evenhand.jobs;

import dev.evenhand.jobs.Errand.Order;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An errand that was ordered and is not done yet.
///
/// @param kind the name of its kind
/// @param since when it was ordered
/// @param next when it is tried next; null while it is at work, and after it was given up
/// @param failures how many tries failed, one after the other
/// @param failure why the last try failed; null when it did not
/// @param version counts what was done to it, so that two do not move it at once
public record PendingErrand(
    String kind,
    Order order,
    Instant since,
    State state,
    @Nullable Instant next,
    int failures,
    @Nullable ErrandFailure failure,
    long version) {
  /// Where an errand stands.
  public enum State {
    /// It was ordered, and no process had room yet.
    WAITING,
    /// A process is at work on it.
    RUNNING,
    /// It failed, and is tried again by itself.
    RETRYING,
    /// It failed so often that it is no longer tried by itself.
    GIVEN_UP
  }

  /// Whether it waits for a later try, so that it could be tried at once.
  public boolean canBeHurried(Instant now) {
    return switch (state) {
      case WAITING, RUNNING -> false;
      case RETRYING -> next != null && next.isAfter(now);
      case GIVEN_UP -> true;
    };
  }
}
