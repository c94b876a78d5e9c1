package dev.evenhand.workflow.domain.version;

/// Where a version of a workflow stands.
///
/// ```
///                activate             deprecate               archive
///   ┌───────┐              ┌────────┐            ┌────────────┐            ┌──────────┐
///   │ draft │─────────────▶│ active │───────────▶│ deprecated │───────────▶│ archived │
///   └───────┘              └────────┘◀───────────└────────────┘◀───────────└──────────┘
///       │                            activate again              bring back
///       ▼
///    deleted
/// ```
///
/// Activating one deprecates the one that was active. Only the text of a draft can change; the next
/// draft is a copy. Instances finish by the version they started with, wherever that stands.
public enum VersionStatus {
  /// Is being worked on. Nothing runs by it, and it may have faults.
  DRAFT,
  /// What new tickets start. A workflow has at most one.
  ACTIVE,
  /// Starts nothing any more.
  DEPRECATED,
  /// The same, and out of sight.
  ARCHIVED;

  /// Whether there is an arrow in the picture.
  public boolean mayBecome(VersionStatus next) {
    return switch (this) {
      case DRAFT -> next == ACTIVE;
      case ACTIVE -> next == DEPRECATED;
      case DEPRECATED -> next == ACTIVE || next == ARCHIVED;
      case ARCHIVED -> next == DEPRECATED;
    };
  }
}
