package dev.evenhand.workflow.internal.act;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells of what people changed, in the transaction that changed it.
@Component
class Journal {
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Journal(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /// Something was done to a thing.
  ///
  /// @param comment why; left out when it is empty
  void done(String action, Subject subject, Map<String, Object> facts, String comment, Actor by) {
    var after = new TreeMap<>(facts);
    if (!comment.isEmpty()) {
      after.put("comment", comment);
    }
    tell(action, subject, null, after, by);
  }

  /// Some fields of a thing are not as they were.
  void changed(Subject subject, Map<String, Object> before, Map<String, Object> after, Actor by) {
    tell("changed", subject, before, after, by);
  }

  private void tell(
      String action,
      Subject subject,
      @Nullable Map<String, Object> before,
      Map<String, Object> after,
      Actor by) {
    events.publishEvent(Changed.of(clock.instant(), by, action, subject, before, after));
  }
}
