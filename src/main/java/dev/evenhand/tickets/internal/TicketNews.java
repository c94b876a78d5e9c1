package dev.evenhand.tickets.internal;

import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.tickets.Ticket;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the others of tickets, in the transaction that changed them.
@Component
class TicketNews {
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TicketNews(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /// The moment that news are of.
  Instant now() {
    return clock.instant();
  }

  void submitted(Ticket ticket) {
    events.publishEvent(
        Changed.created(
            now(),
            new Subject("ticket", ticket.instance(), Long.toString(ticket.number())),
            Map.of("type", ticket.type().title(), "about", ticket.about())));
  }
}
