package dev.evenhand.workflow.domain.run;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import java.util.List;

/// What became of a task that somebody filled in, or a service answered.
public sealed interface Finish {
  record Done(Value.Entries output) implements Finish {}

  /// Nothing: what was filled in does not fit, and may be filled in again.
  record Refused(List<Problem> problems) implements Finish {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// It is in error.
  record Failed(RunError error) implements Finish {}
}
