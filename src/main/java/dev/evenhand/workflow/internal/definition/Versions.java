package dev.evenhand.workflow.internal.definition;

import dev.evenhand.workflow.VersionId;
import java.util.List;
import java.util.Optional;

/// The versions of workflows by which instances of the current company run. Versions that were
/// looked at lately are kept in memory: what they say never changes once something runs by them.
public interface Versions {
  /// A version of any status but a draft.
  Optional<KnownVersion> find(VersionId id);

  /// The version by which new instances of a workflow run.
  ///
  /// @param key of the workflow
  Optional<KnownVersion> findActive(String key);

  /// All versions by which new instances run, by the titles of their workflows.
  List<KnownVersion> active();
}
