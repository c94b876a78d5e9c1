package dev.evenhand.workflow.internal.look;

import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.TaskStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which tasks to list.
///
/// @param statuses none stands for all
/// @param holder who has it or did it; null for anybody
/// @param text label of the instance; empty for any
public record TaskFilter(Set<TaskStatus> statuses, @Nullable PersonId holder, String text) {
  public TaskFilter {
    statuses = Set.copyOf(statuses);
  }
}
