package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.people.Actor;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.domain.version.Stamp;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Workflows and their versions, for whoever changes them.
@Component
class VersionShelf {
  private final WorkflowTable workflows;
  private final WorkflowVersionTable versions;
  private final Clock clock;

  VersionShelf(WorkflowTable workflows, WorkflowVersionTable versions, Clock clock) {
    this.workflows = workflows;
    this.versions = versions;
    this.clock = clock;
  }

  WorkflowTable workflows() {
    return workflows;
  }

  WorkflowVersionTable versions() {
    return versions;
  }

  /// A version of a workflow nobody else changes before this transaction ends.
  Optional<WorkflowVersion> lock(WorkflowId workflow, int number) {
    return workflows.lock(workflow) ? versions.find(workflow, number) : Optional.empty();
  }

  Source source(WorkflowVersion version) {
    return new Source(version.format(), versions.source(version.id()));
  }

  /// The workflow of a version changed.
  void touch(WorkflowVersion version) {
    workflows.touch(version.workflow(), version.changed().at());
  }

  /// Now, by whoever acts.
  Stamp stamp() {
    return Stamp.of(Actor.current(), clock.instant());
  }
}
