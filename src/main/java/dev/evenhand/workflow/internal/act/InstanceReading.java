package dev.evenhand.workflow.internal.act;

import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceView;
import dev.evenhand.workflow.InstanceView.Step;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.run.Next;
import dev.evenhand.workflow.internal.run.Engines;
import dev.evenhand.workflow.internal.run.Stores;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How far instances are, for whoever looks.
@Component
class InstanceReading {
  private final Stores stores;
  private final Engines engines;

  InstanceReading(Stores stores, Engines engines) {
    this.stores = stores;
    this.engines = engines;
  }

  InstanceView view(StoredInstance stored) {
    var definition = engines.definition(stored);
    var steps =
        stores.tasks().of(stored.id()).stream().map(task -> step(task, definition)).toList();
    var errors = stores.errors().of(stored.id()).stream().filter(StoredError::isOpen).count();
    return new InstanceView(
        stored.id(),
        stored.version(),
        stored.label(),
        stored.startedBy(),
        stored.status(),
        stored.data(),
        stored.stuck(),
        Math.toIntExact(errors),
        stored.createdAt(),
        stored.changedAt(),
        stored.closedAt(),
        stored.revision(),
        steps);
  }

  /// The tasks that are open, by instance.
  Map<InstanceId, List<Step>> open(Collection<InstanceId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var tasks =
        stores.tasks().openOf(ids).stream()
            .filter(task -> !task.status().isOver())
            .collect(Collectors.groupingBy(StoredTask::instance));
    var steps = new HashMap<InstanceId, List<Step>>();
    for (var stored : stores.instances().all(tasks.keySet())) {
      var definition = engines.definition(stored);
      var of = tasks.getOrDefault(stored.id(), List.of());
      steps.put(stored.id(), of.stream().map(task -> step(task, definition)).toList());
    }
    return steps;
  }

  private static Step step(StoredTask task, Definition definition) {
    var state = task.state();
    return new Step(
        task.id(),
        task.number(),
        task.key(),
        definition.task(task.key()).about().title(),
        task.type().name(),
        task.status(),
        task.holder(),
        task.createdAt(),
        state.startedAt(),
        state.completedAt(),
        state.completedBy(),
        state.skipped(),
        state.failures(),
        state.taken(),
        nextAt(task));
  }

  /// When Evenhand does something with it by itself that people wait for.
  private static @Nullable Instant nextAt(StoredTask task) {
    var next = task.state().next();
    var isRetry = next == Next.CALL && task.status() == TaskStatus.ERROR;
    return isRetry || next == Next.CALLBACK ? task.state().dueAt() : null;
  }
}
