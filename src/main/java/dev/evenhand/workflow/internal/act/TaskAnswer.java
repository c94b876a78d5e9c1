package dev.evenhand.workflow.internal.act;

import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an attempt to do something with a task ended.
public sealed interface TaskAnswer {
  /// It is done, by this request or by one like it before.
  record Done(StoredTask task, StoredInstance instance) implements TaskAnswer {}

  record Missing() implements TaskAnswer {}

  /// The actor has not the role for it.
  record NotAllowed() implements TaskAnswer {}

  /// Somebody else has it, or nobody.
  record NotYours(@Nullable PersonId holder) implements TaskAnswer {}

  /// It is no state in which this can be done.
  record NotNow(TaskStatus status, @Nullable PersonId completedBy) implements TaskAnswer {}

  /// Somebody else was faster; look again.
  record ChangedMeanwhile() implements TaskAnswer {}

  /// What was filled in does not fit.
  record Unfit(List<Problem> problems) implements TaskAnswer {
    public Unfit {
      problems = List.copyOf(problems);
    }
  }
}
