package dev.evenhand.workflow.domain.version;

import dev.evenhand.workflow.WorkflowId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A workflow as lists show it.
///
/// @param status active if a version is; else a draft if there is one; else deprecated if a version
///   is; else archived
/// @param active number of the active version; null for none
/// @param draft number of the draft; null for none
/// @param versions how many there are
public record WorkflowEntry(
    WorkflowId id,
    String key,
    String title,
    VersionStatus status,
    @Nullable Integer active,
    @Nullable Integer draft,
    int versions,
    Stamp created,
    Instant changed) {}
