package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.http.Cursor;
import dev.evenhand.workflow.domain.version.VersionStatus;
import org.jspecify.annotations.Nullable;

/// Which workflows a list shows.
///
/// @param text part of key or title; empty for all
/// @param status what their versions are: drafts are found also beside an active version; null for
///   all but archived ones
/// @param after where the page before ended
public record WorkflowFilter(
    String text, @Nullable VersionStatus status, @Nullable Cursor after, int limit) {}
