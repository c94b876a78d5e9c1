package dev.evenhand.workflow.internal.run;

import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.run.Engine;
import dev.evenhand.workflow.internal.definition.Versions;
import dev.evenhand.workflow.internal.store.InstanceTable;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import org.springframework.stereotype.Component;

/// By what instances run.
@Component
public class Engines {
  private final InstanceTable instances;
  private final Versions versions;

  Engines(InstanceTable instances, Versions versions) {
    this.instances = instances;
    this.versions = versions;
  }

  /// The instance of a task.
  public StoredInstance instance(StoredTask task) {
    return instances
        .find(task.instance())
        .orElseThrow(
            () -> new IllegalStateException("Expected the instance of task " + task.id() + "."));
  }

  /// The version by which an instance runs, from its beginning to its end.
  public Definition definition(StoredInstance instance) {
    return versions
        .find(instance.version())
        .orElseThrow(() ->
            new IllegalStateException("Expected version " + instance.version() + " to be kept."))
        .definition();
  }

  public Engine engine(StoredInstance instance) {
    return new Engine(definition(instance));
  }
}
