package dev.evenhand.workflow.internal.run;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.internal.call.ServiceCall;
import dev.evenhand.workflow.internal.callback.Callbacks;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What is sent to the service of a task.
@Component
class CallPlan {
  /// The field in which a service that answers later finds where.
  private static final String CALLBACK = "callback_url";

  private final Engines engines;
  private final Callbacks callbacks;
  private final Clock clock;

  CallPlan(Engines engines, Callbacks callbacks, Clock clock) {
    this.engines = engines;
    this.callbacks = callbacks;
    this.clock = clock;
  }

  /// The call for a task.
  ///
  /// The key stays the same until the service has replied: it may have done its work although
  /// nobody heard of it.
  ServiceCall of(StoredTask task) {
    var action = engines.definition(engines.instance(task)).task(task.key()).action();
    if (action == null) {
      throw new IllegalStateException("Expected task " + task.id() + " to call a service.");
    }
    return new ServiceCall(
        action.url(),
        body(task),
        Duration.ofSeconds(action.timeoutSeconds()),
        task.id() + "-" + task.replies());
  }

  private Entries body(StoredTask task) {
    if (task.type() != TaskType.ASYNC_ACTION) {
      return task.input();
    }
    var until = clock.instant().plus(CallResults.LONGEST);
    var url = callbacks.url(callbacks.issue(task.id().value(), task.calls(), until));
    return task.input().with(Map.of(CALLBACK, Value.of(url.toString())));
  }
}
