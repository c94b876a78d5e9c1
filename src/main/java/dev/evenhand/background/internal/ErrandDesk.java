package dev.evenhand.background.internal;

import dev.evenhand.background.domain.Hurrying;
import dev.evenhand.background.domain.Hurrying.Hurried;
import dev.evenhand.background.domain.Hurrying.NoSuchErrand;
import dev.evenhand.background.domain.Hurrying.UnderWay;
import dev.evenhand.jobs.Backlog;
import dev.evenhand.jobs.PendingErrand;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Has errands tried before their time.
@Service
@Transactional
public class ErrandDesk {
  private final Backlog backlog;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ErrandDesk(Backlog backlog, ApplicationEventPublisher events, Clock clock) {
    this.backlog = backlog;
    this.events = events;
    this.clock = clock;
  }

  /// Of several who ask at once, one moves it; the others hear that it is under way.
  public Hurrying hurry(UUID id, Actor by) {
    var seen = backlog.find(id).orElse(null);
    if (seen == null) {
      return new NoSuchErrand();
    }
    if (!seen.canBeHurried(clock.instant())) {
      return new UnderWay(seen);
    }
    if (!backlog.hurry(seen)) {
      return backlog.find(id).<Hurrying>map(UnderWay::new).orElseGet(NoSuchErrand::new);
    }
    tell(seen, by);
    return backlog.find(id).<Hurrying>map(Hurried::new).orElseGet(NoSuchErrand::new);
  }

  private void tell(PendingErrand errand, Actor by) {
    events.publishEvent(
        Changed.of(
            clock.instant(),
            by,
            "tried-now",
            new Subject("errand", errand.order().id(), errand.kind()),
            null,
            Map.of("failures", errand.failures())));
  }
}
