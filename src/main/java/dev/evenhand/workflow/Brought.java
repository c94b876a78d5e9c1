package dev.evenhand.workflow;

/// What became of a document that was brought.
public sealed interface Brought {
  /// Which workflow it is.
  WorkflowId workflow();

  /// It is active now.
  ///
  /// @param number of its version; 1 when the workflow is new
  record Activated(WorkflowId workflow, VersionId version, int number) implements Brought {}

  /// The workflow has, or had, a version that says the same; nothing was changed.
  record AlreadyThere(WorkflowId workflow, VersionId version, int number) implements Brought {}

  /// Somebody works on the next version; nothing was changed.
  record DraftInTheWay(WorkflowId workflow, int number) implements Brought {}
}
