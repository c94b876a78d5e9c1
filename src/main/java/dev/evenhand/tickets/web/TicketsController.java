package dev.evenhand.tickets.web;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.tickets.Ticket;
import dev.evenhand.tickets.domain.TicketPowers;
import dev.evenhand.tickets.internal.Submitting;
import dev.evenhand.tickets.internal.TicketBook;
import dev.evenhand.tickets.internal.TicketFilter;
import dev.evenhand.workflow.InstanceStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tickets to submit and to look at.
@RestController
@RequestMapping("/api/tickets")
class TicketsController {
  private final Submitting submitting;
  private final TicketBook book;
  private final TicketViews views;
  private final Idempotency idempotency;

  TicketsController(
      Submitting submitting, TicketBook book, TicketViews views, Idempotency idempotency) {
    this.submitting = submitting;
    this.book = book;
    this.views = views;
    this.idempotency = idempotency;
  }

  /// Tickets, the newest first.
  ///
  /// @param submitter `me`; everybody's only for those who may look at all
  /// @param text number of a ticket, or part of what it is about
  @GetMapping
  @Transactional(readOnly = true)
  Page<TicketRow> list(
      @RequestParam(required = false) @Nullable List<Word<InstanceStatus>> status,
      @RequestParam(required = false) @Nullable String submitter,
      @RequestParam(required = false) @Nullable String workflow,
      @RequestParam(required = false) @Nullable String type,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var fields = new Fields();
    var most = fields.number("limit", limit, 50, 1, 200);
    var filter =
        new TicketFilter(
            statuses(status, fields),
            "me".equals(submitter) ? Actor.current().person() : null,
            fields.optionalText("workflow", workflow, 100),
            fields.optionalText("type", type, 100),
            fields.optionalText("text", text, 100));
    fields.check();
    if (filter.submitter() == null && !TicketPowers.mayLookAtAll(Actor.current())) {
      throw Refused.forbidden("Only people with the role ticket_admin see everybody’s tickets.");
    }
    var page = book.page(filter, Cursor.read(cursor), most);
    return new Page<>(
        views.rows(page.items()), page.next(), page.total(), page.totalIsLowerBound());
  }

  /// One ticket, for whoever submitted it, or may look at all.
  ///
  /// @param number what people call it
  @GetMapping("/{number}")
  @Transactional(readOnly = true)
  ResponseEntity<TicketView> get(@PathVariable long number) {
    return answer(ResponseEntity.ok(), found(book, number));
  }

  /// Submits a ticket.
  @Operation(
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = TicketBody.class))))
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Transactional
  ResponseEntity<TicketView> submit(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody byte[] body) {
    var person =
        Actor.current()
            .findPerson()
            .orElseThrow(() -> Refused.forbidden("Only people submit tickets."));
    var wanted = TicketBody.read(body, person);
    var made =
        idempotency.once(
            person.value(),
            "tickets",
            key,
            () -> TicketRefusals.submitted(submitting.submit(wanted)).id());
    var ticket = book.find(made).orElseThrow(() -> Refused.notFound("ticket"));
    return answer(ResponseEntity.created(URI.create("/api/tickets/" + ticket.number())), ticket);
  }

  private ResponseEntity<TicketView> answer(ResponseEntity.BodyBuilder answer, Ticket ticket) {
    var view = views.view(ticket);
    return answer.eTag(Versions.tag(view.version())).body(view);
  }

  /// A ticket that the reader may look at.
  static Ticket found(TicketBook book, long number) {
    return book.findByNumber(number)
        .filter(ticket -> TicketPowers.mayLook(Actor.current(), ticket.submitter()))
        .orElseThrow(() -> Refused.notFound("ticket"));
  }

  private static Set<InstanceStatus> statuses(
      @Nullable List<Word<InstanceStatus>> words, Fields fields) {
    var statuses = new HashSet<InstanceStatus>();
    for (var word : words == null ? List.<Word<InstanceStatus>>of() : words) {
      statuses.add(fields.choice("status", word, InstanceStatus.IN_PROGRESS));
    }
    return statuses;
  }
}
