package dev.evenhand.workflow.internal.store;

import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.run.RunError;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An error with what people noted about it.
///
/// @param error what went wrong, and where the instance stands still because of it
/// @param detail more for whoever looks after it, such as what a service answered
/// @param isOpen whether trying again could still change something
/// @param times how often it came up
public record StoredError(
    UUID id,
    InstanceId instance,
    @Nullable TaskId task,
    RunError error,
    String detail,
    ErrorStatus status,
    String notes,
    boolean isOpen,
    int times,
    Instant createdAt,
    Instant changedAt,
    int revision) {

  /// A new one.
  public static StoredError of(
      UUID id,
      InstanceId instance,
      @Nullable TaskId task,
      RunError error,
      String detail,
      Instant now) {
    return new StoredError(
        id, instance, task, error, detail, ErrorStatus.NEW, "", true, 1, now, now, 0);
  }
}
