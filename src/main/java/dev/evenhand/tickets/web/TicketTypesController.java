package dev.evenhand.tickets.web;

import dev.evenhand.http.Page;
import dev.evenhand.people.Actor;
import dev.evenhand.tickets.internal.Submitting;
import dev.evenhand.workflow.OfferedTicket;
import dev.evenhand.workflow.Value;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the reader may ask for.
@RestController
class TicketTypesController {
  private final Submitting submitting;

  TicketTypesController(Submitting submitting) {
    this.submitting = submitting;
  }

  /// A kind of ticket.
  ///
  /// @param versionId of the workflow that is active
  /// @param schema JSON Schema of what is to be filled in
  record TicketTypeView(
      UUID versionId,
      String workflow,
      String workflowTitle,
      String key,
      String title,
      String description,
      List<TicketTypeLink> links,
      Map<String, @Nullable Object> schema) {
    static TicketTypeView of(OfferedTicket type) {
      return new TicketTypeView(
          type.version().value(),
          type.workflowKey(),
          type.workflowTitle(),
          type.key(),
          type.title(),
          type.description(),
          type.links().stream()
              .map(link -> new TicketTypeLink(link.label(), link.description(), link.uri()))
              .toList(),
          Value.plain(type.schema()));
    }
  }

  /// Something elsewhere that helps to understand.
  record TicketTypeLink(String label, String description, String uri) {}

  @GetMapping("/api/ticket-types")
  @Transactional(readOnly = true)
  Page<TicketTypeView> list() {
    return Page.of(
        Actor.current().findPerson().map(submitting::offered).orElseGet(List::of).stream()
            .map(TicketTypeView::of)
            .toList());
  }
}
