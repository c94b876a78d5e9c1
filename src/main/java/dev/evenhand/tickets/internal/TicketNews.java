package dev.evenhand.tickets.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
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
    var by = Actor.current();
    events.publishEvent(
        new Changed(
            Tenancy.current(),
            now(),
            by.person(),
            by.name(),
            "created",
            "ticket",
            ticket.instance().toString(),
            Long.toString(ticket.number()),
            null,
            Map.of("type", ticket.type().title(), "about", ticket.about())));
  }
}
