package dev.evenhand.workflow.web.definition;

import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.domain.version.WorkflowEntry;
import dev.evenhand.workflow.domain.version.WorkflowPowers;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workflow in a list.
///
/// @param status active if a version is; else a draft if there is one; else deprecated if a version
///   is; else archived
/// @param activeNumber of the version that new tickets start; null for none
/// @param draftNumber of the version that is being worked on; null for none
/// @param versions how many there are
/// @param createdBy null when Evenhand made it
record WorkflowView(
    UUID id,
    String key,
    String title,
    Word<VersionStatus> status,
    @Nullable Integer activeNumber,
    @Nullable Integer draftNumber,
    int versions,
    Instant createdAt,
    @Nullable UUID createdBy,
    String createdByName,
    Instant changedAt,
    boolean mayEdit) {
  static WorkflowView of(WorkflowEntry entry) {
    var by = entry.created().by();
    return new WorkflowView(
        entry.id().value(),
        entry.key(),
        entry.title(),
        Word.of(entry.status()),
        entry.active(),
        entry.draft(),
        entry.versions(),
        entry.created().at(),
        by == null ? null : by.value(),
        entry.created().name(),
        entry.changed(),
        WorkflowPowers.mayEdit(Actor.current()));
  }
}
