package dev.evenhand.workflow.domain.run;

import dev.evenhand.workflow.domain.document.Transition;
import java.util.List;

/// What happens next.
///
/// @param instance as it is then
/// @param taken the transitions that were followed, in order
/// @param opened the tasks that are to be done now
/// @param errors what kept the instance from going on
public record Advance(
    Instance instance, List<Transition> taken, List<OpenTask> opened, List<RunError> errors) {
  public Advance {
    taken = List.copyOf(taken);
    opened = List.copyOf(opened);
    errors = List.copyOf(errors);
  }
}
