package dev.evenhand.tickets;

import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.VersionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something somebody asked for.
///
/// @param number what people call it; counted within the company
/// @param type key and title of its ticket type when it was submitted
/// @param data what was filled in
/// @param status of its instance, as was heard last
/// @param seen revision of the instance that was heard of last
public record Ticket(
    UUID id,
    long number,
    Type type,
    String about,
    PersonId submitter,
    Value.Entries data,
    InstanceId instance,
    InstanceStatus status,
    int seen,
    Instant createdAt,
    @Nullable Instant closedAt) {

  /// What it is a ticket of.
  public record Type(
      VersionId version, String workflow, String workflowTitle, String key, String title) {}
}
