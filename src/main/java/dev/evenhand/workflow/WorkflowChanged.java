package dev.evenhand.workflow;

import dev.evenhand.company.CompanyId;

/// Another version of a workflow is active than before, or none is, or one was put away: what can
/// be asked for may not be the same any more.
public record WorkflowChanged(CompanyId company, WorkflowId workflow) {}
