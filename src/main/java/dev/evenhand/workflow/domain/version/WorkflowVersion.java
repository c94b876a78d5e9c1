package dev.evenhand.workflow.domain.version;

import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowId;
import org.jspecify.annotations.Nullable;

/// A version of a workflow, without its document.
///
/// @param number counts the versions of the workflow, from 1
/// @param title as the document says
/// @param activated the first time; null of a draft
/// @param edition counts the changes of this version, for whoever changes it next
public record WorkflowVersion(
    VersionId id,
    WorkflowId workflow,
    int number,
    VersionStatus status,
    String title,
    SourceFormat format,
    Stamp created,
    Stamp changed,
    @Nullable Stamp activated,
    long edition) {

  /// A new draft.
  public static WorkflowVersion draft(
      VersionId id, WorkflowId workflow, int number, Titled document, Stamp made) {
    return new WorkflowVersion(
        id,
        workflow,
        number,
        VersionStatus.DRAFT,
        document.title(),
        document.source().format(),
        made,
        made,
        null,
        0);
  }

  /// A document, and what it calls itself.
  public record Titled(String title, Source source) {}

  /// The same with another document.
  public WorkflowVersion saying(Titled document, Stamp change) {
    return new WorkflowVersion(
        id,
        workflow,
        number,
        status,
        document.title(),
        document.source().format(),
        created,
        change,
        activated,
        edition + 1);
  }

  /// The same, standing elsewhere.
  public WorkflowVersion becoming(VersionStatus next, Stamp change) {
    var first = activated == null && next == VersionStatus.ACTIVE ? change : activated;
    return new WorkflowVersion(
        id, workflow, number, next, title, format, created, change, first, edition + 1);
  }
}
