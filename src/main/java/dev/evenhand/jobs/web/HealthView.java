package dev.evenhand.jobs.web;

import java.util.List;

/// How Evenhand is.
///
/// @param status `up`; `degraded` while events wait to be told again or routines fail; `down`
///   without a database
/// @param failedPublications events between modules that a listener has not heard yet
/// @param failedRoutines what Evenhand does by itself and could not do when it tried last
record HealthView(String status, int failedPublications, List<String> failedRoutines) {
  static HealthView of(int failedPublications, List<String> failedRoutines) {
    var isWell = failedPublications == 0 && failedRoutines.isEmpty();
    return new HealthView(isWell ? "up" : "degraded", failedPublications, failedRoutines);
  }

  static HealthView down() {
    return new HealthView("down", 0, List.of());
  }
}
