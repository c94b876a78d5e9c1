package dev.evenhand.availability.internal;

import dev.evenhand.availability.AvailabilityChanged;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the others what changed, in the transaction that changed it.
@Component
class News {
  private final ApplicationEventPublisher events;
  private final Clock clock;

  News(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void created(Subject subject, Map<String, Object> after) {
    tell(Changed.created(clock.instant(), subject, after));
  }

  /// Tells of the fields that are not the same any more.
  void changed(Subject subject, Map<String, Object> before, Map<String, Object> after) {
    tell(Changed.changed(clock.instant(), subject, before, after));
  }

  void deleted(Subject subject, Map<String, Object> before) {
    tell(Changed.deleted(clock.instant(), subject, before));
  }

  private void tell(Changed changed) {
    events.publishEvent(changed);
    events.publishEvent(new AvailabilityChanged(changed.company()));
  }
}
