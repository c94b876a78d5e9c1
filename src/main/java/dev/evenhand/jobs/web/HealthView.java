package dev.evenhand.jobs.web;

/// How Evenhand is.
///
/// @param status `up`; `degraded` while events wait to be told again; `down` without a database
/// @param failedPublications events between modules that a listener has not heard yet
record HealthView(String status, int failedPublications) {}
