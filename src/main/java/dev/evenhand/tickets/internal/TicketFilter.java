package dev.evenhand.tickets.internal;

import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.InstanceStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which tickets to list.
///
/// @param statuses none stands for all
/// @param submitter null for anybody
/// @param workflow key of a workflow; empty for any
/// @param type key of a ticket type of that workflow; empty for any
/// @param text number of a ticket, or part of what the newest are about; empty for any
public record TicketFilter(
    Set<InstanceStatus> statuses,
    @Nullable PersonId submitter,
    String workflow,
    String type,
    String text) {
  public TicketFilter {
    statuses = Set.copyOf(statuses);
    text = text.strip();
  }
}
