package dev.evenhand.availability.internal;

import dev.evenhand.availability.AvailabilityChanged;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the others what changed, in the transaction that changed it.
@Component
class News {
  /// What a change was about.
  record Subject(String kind, Object id, String name) {}

  private final ApplicationEventPublisher events;
  private final Clock clock;

  News(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void created(Subject subject, Map<String, Object> after) {
    tell("created", subject, null, after);
  }

  /// Tells of the fields that are not the same any more.
  void changed(Subject subject, Map<String, Object> before, Map<String, Object> after) {
    tell("changed", subject, unlike(before, after), unlike(after, before));
  }

  void deleted(Subject subject, Map<String, Object> before) {
    tell("deleted", subject, before, null);
  }

  private void tell(
      String action,
      Subject subject,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    var company = Tenancy.current();
    var actor = Actor.current();
    events.publishEvent(
        new Changed(
            company,
            clock.instant(),
            actor.person(),
            actor.name(),
            action,
            subject.kind(),
            subject.id().toString(),
            subject.name(),
            before,
            after));
    events.publishEvent(new AvailabilityChanged(company));
  }

  private static Map<String, Object> unlike(Map<String, Object> one, Map<String, Object> other) {
    var fields = new TreeMap<>(one);
    fields.entrySet().removeAll(other.entrySet());
    return fields;
  }
}
