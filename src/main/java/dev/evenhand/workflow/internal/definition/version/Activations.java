package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.http.FieldError;
import dev.evenhand.people.Actor;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.Move;
import dev.evenhand.workflow.domain.version.VersionResult;
import dev.evenhand.workflow.domain.version.VersionResult.ChangedMeanwhile;
import dev.evenhand.workflow.domain.version.VersionResult.Done;
import dev.evenhand.workflow.domain.version.VersionResult.Faulty;
import dev.evenhand.workflow.domain.version.VersionResult.Missing;
import dev.evenhand.workflow.domain.version.VersionResult.NoWay;
import dev.evenhand.workflow.domain.version.VersionResult.NotAllowed;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.domain.version.WorkflowPowers;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import dev.evenhand.workflow.internal.definition.DocumentReader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes where versions stand.
@Service
@Transactional
public class Activations {
  private final VersionShelf shelf;
  private final DocumentReader reader;
  private final WorkflowNews news;

  Activations(VersionShelf shelf, DocumentReader reader, WorkflowNews news) {
    this.shelf = shelf;
    this.reader = reader;
    this.news = news;
  }

  /// Activates, deprecates, archives or brings back a version.
  ///
  /// @param seen edition that was looked at
  public VersionResult move(WorkflowId workflow, int number, VersionStatus next, long seen) {
    if (!WorkflowPowers.mayEdit(Actor.current())) {
      return new NotAllowed(WorkflowPowers.CREATORS_ONLY);
    }
    var version = shelf.lock(workflow, number);
    if (version.isEmpty()) {
      return new Missing("version");
    }
    return version.get().edition() == seen ? move(version.get(), next) : new ChangedMeanwhile();
  }

  private VersionResult move(WorkflowVersion version, VersionStatus next) {
    var active =
        shelf.versions().all(version.workflow()).stream()
            .filter(one -> one.status() == VersionStatus.ACTIVE)
            .findFirst()
            .orElse(null);
    return switch (Move.of(version, next, active, faults(version, next), shelf.stamp())) {
      case Move.NoWay() -> new NoWay(version.status(), next);
      case Move.Faulty(var faults) -> new Faulty(faults);
      case Move.Steps(var changed) -> store(version, active, changed);
    };
  }

  /// Only what is to be used is looked at.
  private List<FieldError> faults(WorkflowVersion version, VersionStatus next) {
    if (next != VersionStatus.ACTIVE) {
      return List.of();
    }
    var key = shelf.workflows().findKey(version.workflow()).orElseThrow();
    return reader.read(shelf.source(version), key).faults();
  }

  private VersionResult store(
      WorkflowVersion before, @Nullable WorkflowVersion active, List<WorkflowVersion> changed) {
    for (var after : changed) {
      if (!shelf.versions().stand(after)) {
        throw new IllegalStateException("Expected version %s to be locked.".formatted(after.id()));
      }
      var same = after.id().equals(before.id()) ? before : active;
      news.moved(Objects.requireNonNull(same), after);
    }
    shelf.touch(changed.getLast());
    news.changed(before.workflow());
    return new Done(changed.getLast());
  }
}
