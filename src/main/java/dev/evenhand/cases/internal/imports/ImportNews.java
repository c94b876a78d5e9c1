package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells audit and open screens what happens to imports.
@Component
public class ImportNews {
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ImportNews(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /// Tells what happened.
  ///
  /// @param action past tense, such as `started`
  public void tell(Import about, String action) {
    var by = Actor.current();
    var isGone = action.equals("deleted");
    var facts = Map.<String, Object>of("fileName", about.fileName(), "rows", about.rows());
    events.publishEvent(
        Changed.of(
            clock.instant(),
            by,
            action,
            new Subject("import", about.id(), about.fileName()),
            isGone ? facts : null,
            isGone ? null : facts));
  }
}
