package dev.evenhand.work.domain;

import dev.evenhand.availability.Moment;
import dev.evenhand.work.QueueSettings;
import java.time.Instant;
import java.time.LocalDate;

/// Who gets this item, in this situation, at this moment?
public record Question(Item item, Situation situation, Moment moment) {
  public Question(Item item, Situation situation, Instant at) {
    this(item, situation, new Moment(at));
  }

  public Instant at() {
    return moment.instant();
  }

  public Terms terms() {
    return item.terms();
  }

  public QueueSettings settings() {
    return situation.settings();
  }

  /// Today in the calendar of the queue.
  public LocalDate today() {
    return moment.in(settings().zone()).toLocalDate();
  }
}
