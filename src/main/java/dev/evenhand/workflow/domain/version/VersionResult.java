package dev.evenhand.workflow.domain.version;

import dev.evenhand.http.FieldError;
import java.util.List;

/// How an attempt to change a workflow ended.
public sealed interface VersionResult {
  /// It is done; the version as it is now, or was before it was deleted.
  record Done(WorkflowVersion version) implements VersionResult {}

  /// It is not done, and this is why.
  sealed interface Refusal extends VersionResult {}

  /// There is no such thing, or it is another company's.
  ///
  /// @param what kind of thing
  record Missing(String what) implements Refusal {}

  /// Whoever asked may not.
  ///
  /// @param because a sentence for the person who tried
  record NotAllowed(String because) implements Refusal {}

  /// Somebody else was faster; look again.
  record ChangedMeanwhile() implements Refusal {}

  /// Another workflow of the company has the key.
  record KeyTaken(String key) implements Refusal {}

  /// There is a draft already, and only one can be.
  record DraftThere(int number) implements Refusal {}

  /// Only of drafts.
  record NotADraft(int number, VersionStatus status) implements Refusal {}

  /// From where it stands no way leads there.
  record NoWay(VersionStatus from, VersionStatus to) implements Refusal {}

  /// The document has faults that must not be.
  record Faulty(List<FieldError> faults) implements Refusal {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
