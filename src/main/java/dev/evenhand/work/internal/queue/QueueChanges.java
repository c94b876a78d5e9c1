package dev.evenhand.work.internal.queue;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.work.internal.store.LaneTable;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// How every change of a queue or a link begins and ends.
@Component
class QueueChanges {
  private final LaneTable lanes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  QueueChanges(LaneTable lanes, ApplicationEventPublisher events, Clock clock) {
    this.lanes = lanes;
    this.events = events;
    this.clock = clock;
  }

  /// Keeps the lane, and everybody else who changes queues or links or deletes people, out until
  /// the transaction ends: what is read from here on stays true.
  Instant begin() {
    var now = clock.instant();
    lanes.situationChanged(now);
    return now;
  }

  /// Tells of the fields that are not the same any more.
  ///
  /// @param before null when the thing did not exist
  /// @param after null when it exists no more
  void tell(
      Subject subject,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after,
      Actor by) {
    var action = before == null ? "created" : after == null ? "deleted" : "changed";
    events.publishEvent(
        Changed.of(
            clock.instant(), by, action, subject, without(before, after), without(after, before)));
    events.publishEvent(new QueuesChanged(Tenancy.current()));
  }

  private static @Nullable Map<String, Object> without(
      @Nullable Map<String, Object> these, @Nullable Map<String, Object> those) {
    if (these == null || those == null) {
      return these;
    }
    var rest = new LinkedHashMap<>(these);
    rest.entrySet().removeIf(field -> field.getValue().equals(those.get(field.getKey())));
    return rest;
  }
}
