package dev.evenhand.workflow.internal.definition;

import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.Source;

/// A version that was active once, as it is kept.
record UsedVersion(VersionId id, WorkflowId workflow, int number, Source source) {}
