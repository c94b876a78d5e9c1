package dev.evenhand.background.domain;

import dev.evenhand.jobs.PendingErrand;

/// How an attempt to have an errand tried at once ended.
public sealed interface Hurrying {
  /// It is tried now, because of this attempt.
  record Hurried(PendingErrand errand) implements Hurrying {}

  /// It needs no hurrying: it is at work or due already, perhaps because somebody was first.
  record UnderWay(PendingErrand errand) implements Hurrying {}

  /// There is none: it is done, or of another company.
  record NoSuchErrand() implements Hurrying {}
}
