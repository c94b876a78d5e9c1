package dev.evenhand.work.domain;

import dev.evenhand.work.QueueSettings;
import java.time.Instant;
import java.time.LocalDate;

/// Who gets this item, in this situation, at this instant?
public record Question(Item item, Situation situation, Instant at) {

  public Terms terms() {
    return item.terms();
  }

  public QueueSettings settings() {
    return situation.settings();
  }

  /// Today in the calendar of the queue.
  public LocalDate today() {
    return LocalDate.ofInstant(at, settings().zone());
  }
}
