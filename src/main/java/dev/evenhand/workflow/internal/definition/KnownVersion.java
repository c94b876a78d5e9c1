package dev.evenhand.workflow.internal.definition;

import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.document.Definition;

/// A version of a workflow, read and without a fault.
///
/// @param number counts the versions of the workflow, from 1
public record KnownVersion(VersionId id, WorkflowId workflow, int number, Definition definition) {}
