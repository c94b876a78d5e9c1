package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.workflow.WorkflowChanged;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the other modules what happened to workflows, in the transaction in which it did.
@Component
class WorkflowNews {
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkflowNews(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void created(WorkflowVersion draft) {
    tell("created", draft, null, Map.of("version", draft.number()));
  }

  /// @param places where it is not the same as before
  void changed(WorkflowVersion draft, String places) {
    tell("changed", draft, null, Map.of("version", draft.number(), "places", places));
  }

  void deleted(WorkflowVersion draft) {
    tell("deleted", draft, Map.of("version", draft.number()), null);
  }

  /// Another version is active, or none, or one was put away.
  void moved(WorkflowVersion before, WorkflowVersion after) {
    tell("changed", after, standing(before), standing(after));
  }

  void changed(WorkflowId workflow) {
    events.publishEvent(new WorkflowChanged(Tenancy.current(), workflow));
  }

  private static Map<String, Object> standing(WorkflowVersion version) {
    return Map.of("version", version.number(), "status", Word.written(version.status()));
  }

  private void tell(
      String action,
      WorkflowVersion version,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    var actor = Actor.current();
    events.publishEvent(
        Changed.of(
            clock.instant(),
            actor,
            action,
            new Subject("workflow", version.workflow(), version.title()),
            before,
            after));
  }
}
