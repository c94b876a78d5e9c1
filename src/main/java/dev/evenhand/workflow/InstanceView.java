package dev.evenhand.workflow;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far an instance is, with all its tasks in the order in which they were opened.
///
/// @param label what people call it
/// @param data the fields of its workflow as they are now
/// @param stuck at how many places it stands still until somebody mends them
/// @param errors how many errors of it are open
/// @param revision grows with every change
public record InstanceView(
    InstanceId id,
    VersionId version,
    String label,
    PersonId startedBy,
    InstanceStatus status,
    Value.Entries data,
    int stuck,
    int errors,
    Instant createdAt,
    Instant changedAt,
    @Nullable Instant closedAt,
    int revision,
    List<Step> steps) {

  public InstanceView {
    steps = List.copyOf(steps);
  }

  /// One task that was opened.
  ///
  /// @param key of the task in its version
  /// @param holder who has it; null for a service, and while nobody has it
  /// @param completedBy null for a service
  /// @param skipped whether somebody had the instance go on without it
  /// @param taken names of the transitions that were followed after it; null for none
  /// @param nextAt when Evenhand tries it again by itself, or stops waiting for an answer
  public record Step(
      TaskId id,
      int number,
      String key,
      String title,
      String type,
      TaskStatus status,
      @Nullable PersonId holder,
      Instant createdAt,
      @Nullable Instant startedAt,
      @Nullable Instant completedAt,
      @Nullable PersonId completedBy,
      boolean skipped,
      int failures,
      @Nullable String taken,
      @Nullable Instant nextAt) {}
}
