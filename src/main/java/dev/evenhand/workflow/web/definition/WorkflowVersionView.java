package dev.evenhand.workflow.web.definition;

import dev.evenhand.http.Word;
import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.domain.version.SourceFormat;
import dev.evenhand.workflow.domain.version.Stamp;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a workflow, without its document.
///
/// @param activated the first time; null of a draft
/// @param version counts its changes, as `ETag` has it
record WorkflowVersionView(
    UUID id,
    UUID workflowId,
    int number,
    Word<VersionStatus> status,
    String title,
    Word<SourceFormat> format,
    VersionStamp created,
    VersionStamp changed,
    @Nullable VersionStamp activated,
    long version) {

  /// When something was done, and by whom.
  ///
  /// @param by null when Evenhand did it
  record VersionStamp(Instant at, @Nullable UUID by, String byName) {
    static VersionStamp of(Stamp stamp) {
      return new VersionStamp(
          stamp.at(),
          Optional.ofNullable(stamp.by()).map(PersonId::value).orElse(null),
          stamp.name());
    }
  }

  static WorkflowVersionView of(WorkflowVersion version) {
    var activated = version.activated();
    return new WorkflowVersionView(
        version.id().value(),
        version.workflow().value(),
        version.number(),
        Word.of(version.status()),
        version.title(),
        Word.of(version.format()),
        VersionStamp.of(version.created()),
        VersionStamp.of(version.changed()),
        activated == null ? null : VersionStamp.of(activated),
        version.edition());
  }
}
