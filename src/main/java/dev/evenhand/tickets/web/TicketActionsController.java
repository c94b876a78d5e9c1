package dev.evenhand.tickets.web;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.tickets.internal.TicketBook;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.Instances;
import dev.evenhand.workflow.Instances.Order;
import dev.evenhand.workflow.ValueJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Repairs of tickets.
@RestController
@RequestMapping("/api/tickets/{number}")
@Transactional
class TicketActionsController {
  private static final int LONGEST_COMMENT = 2_000;

  private final TicketBook book;
  private final Instances instances;
  private final TicketViews views;

  TicketActionsController(TicketBook book, Instances instances, TicketViews views) {
    this.book = book;
    this.instances = instances;
    this.views = views;
  }

  /// Why.
  record TicketComment(@Nullable String comment) {}

  /// Fields as they are to be.
  record TicketFields(Map<String, @Nullable Object> data) {}

  /// Lets nothing follow until it is resumed.
  @PostMapping("/hold")
  ResponseEntity<TicketView> hold(
      @PathVariable long number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable TicketComment body) {
    return change(number, order(ifMatch, body), instances::hold);
  }

  @PostMapping("/resume")
  ResponseEntity<TicketView> resume(
      @PathVariable long number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable TicketComment body) {
    return change(number, order(ifMatch, body), instances::resume);
  }

  /// Gives it up.
  @PostMapping("/cancel")
  ResponseEntity<TicketView> cancel(
      @PathVariable long number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable TicketComment body) {
    return change(number, order(ifMatch, body), instances::cancel);
  }

  /// Sets the fields of its workflow.
  @Operation(
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = TicketFields.class))))
  @PutMapping(path = "/fields", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<TicketView> set(
      @PathVariable long number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody byte[] body) {
    var seen = Math.clamp(Versions.seen(ifMatch), -1, Integer.MAX_VALUE);
    var data = ValueJson.objectIn(body, "data");
    return change(
        number,
        new Order(Actor.current(), seen, ""),
        (id, order) -> instances.set(id, data, order));
  }

  private ResponseEntity<TicketView> change(
      long number, Order order, BiFunction<InstanceId, Order, Instances.Answer> change) {
    var ticket = TicketsController.found(book, number);
    TicketRefusals.done(change.apply(ticket.instance(), order));
    var view = views.view(ticket);
    return ResponseEntity.ok().eTag(Versions.tag(view.version())).body(view);
  }

  private static Order order(@Nullable String ifMatch, @Nullable TicketComment body) {
    var fields = new Fields();
    var comment =
        fields.optionalText("comment", body == null ? null : body.comment(), LONGEST_COMMENT);
    fields.check();
    var seen = ifMatch == null ? null : Math.clamp(Versions.seen(ifMatch), -1, Integer.MAX_VALUE);
    return new Order(Actor.current(), seen, comment);
  }
}
