package dev.evenhand.workflow.domain.version;

import dev.evenhand.http.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What comes of the wish that a version stand elsewhere.
public sealed interface Move {
  /// These change, in this order: two are never active at the same time.
  record Steps(List<WorkflowVersion> changed) implements Move {
    public Steps {
      changed = List.copyOf(changed);
    }
  }

  /// There is no such way, see [VersionStatus].
  record NoWay() implements Move {}

  /// It cannot be used as it is.
  record Faulty(List<FieldError> faults) implements Move {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /// Decides.
  ///
  /// @param active the version of the same workflow that is active, if there is one
  /// @param faults of the document of the version
  static Move of(
      WorkflowVersion version,
      VersionStatus next,
      @Nullable WorkflowVersion active,
      List<FieldError> faults,
      Stamp change) {
    if (!version.status().mayBecome(next)) {
      return new NoWay();
    }
    if (next == VersionStatus.ACTIVE && !faults.isEmpty()) {
      return new Faulty(faults);
    }
    var changed = new ArrayList<WorkflowVersion>();
    if (next == VersionStatus.ACTIVE && active != null) {
      changed.add(active.becoming(VersionStatus.DEPRECATED, change));
    }
    changed.add(version.becoming(next, change));
    return new Steps(changed);
  }
}
