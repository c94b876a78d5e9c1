package dev.evenhand.tickets.web;

import dev.evenhand.http.Word;
import dev.evenhand.workflow.InstanceStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ticket in a list.
///
/// @param number what people call it
/// @param about what it is about, in a few words; empty when nothing says it
/// @param submitter null when the person is gone for good
/// @param open the tasks that are open now
record TicketRow(
    UUID id,
    long number,
    String workflow,
    String workflowTitle,
    String type,
    String typeTitle,
    String about,
    @Nullable TicketPerson submitter,
    Word<InstanceStatus> status,
    Instant createdAt,
    @Nullable Instant closedAt,
    List<OpenStep> open) {

  /// A task that is open.
  ///
  /// @param holder null for a service, and while nobody has it
  record OpenStep(String title, String status, @Nullable TicketPerson holder) {}
}
