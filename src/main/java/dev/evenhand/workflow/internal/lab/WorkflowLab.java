package dev.evenhand.workflow.internal.lab;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.work.WorkLab;
import org.springframework.stereotype.Component;

/// Runs definitions by the engine and the policies that run them in earnest. Stores nothing, and
/// calls nothing.
@Component
public class WorkflowLab {
  private final WorkLab policies;

  public WorkflowLab(WorkLab policies) {
    this.policies = policies;
  }

  /// Runs until there is no answer left that somebody could give.
  ///
  /// @throws InvalidInput when what is filled in does not fit together with what was before
  public LabResult run(LabQuestion question) {
    return LabRun.run(question, policies);
  }
}
