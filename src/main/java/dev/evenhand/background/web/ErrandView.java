package dev.evenhand.background.web;

import dev.evenhand.jobs.ErrandFailure;
import dev.evenhand.jobs.PendingErrand;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An errand that is not done yet.
///
/// @param kind such as `find-timetable` or `import-cases`
/// @param about the id of what it works on: a planning run, an import
/// @param since when it was ordered
/// @param state `waiting`, `running`, `retrying` or `given-up`
/// @param next when it is tried next; null while it is at work, and after it was given up
/// @param failures how many tries failed, one after the other
/// @param failure why the last one did
/// @param canBeHurried whether it waits for a later try and may be tried now
record ErrandView(
    UUID id,
    String kind,
    UUID about,
    Instant since,
    String state,
    @Nullable Instant next,
    int failures,
    @Nullable FailureView failure,
    boolean canBeHurried) {
  /// @param sort what failed: `database`, `network`, `time`, `memory`, or `fault` for anything else
  /// @param detail what Evenhand itself said of it, in English
  record FailureView(Instant at, String sort, @Nullable String detail) {
    static FailureView of(ErrandFailure failure) {
      return new FailureView(failure.at(), code(failure.sort()), failure.detail());
    }
  }

  static ErrandView of(PendingErrand errand, Instant now) {
    var failure = errand.failure();
    return new ErrandView(
        errand.order().id(),
        errand.kind(),
        errand.order().about(),
        errand.since(),
        code(errand.state()),
        errand.next(),
        errand.failures(),
        failure == null ? null : FailureView.of(failure),
        errand.canBeHurried(now));
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
