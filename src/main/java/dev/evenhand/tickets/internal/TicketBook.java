package dev.evenhand.tickets.internal;

import dev.evenhand.storage.Ids;
import dev.evenhand.tickets.domain.Ticket;
import dev.evenhand.tickets.domain.TicketTitle;
import dev.evenhand.tickets.internal.Submitting.Wanted;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Instances;
import dev.evenhand.workflow.Instances.NewInstance;
import dev.evenhand.workflow.OfferedTicket;
import dev.evenhand.workflow.Value;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The tickets of the current company.
@Service
public class TicketBook {
  private final TicketTable table;
  private final Instances instances;
  private final TicketNews news;
  private final Ids ids;
  private final Clock clock;

  TicketBook(TicketTable table, Instances instances, TicketNews news, Ids ids, Clock clock) {
    this.table = table;
    this.instances = instances;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  /// Stores a ticket that fits, and starts its instance with it.
  Ticket open(OfferedTicket type, Wanted wanted) {
    var number = table.nextNumber();
    var about = TicketTitle.of(fields(type), wanted.data());
    var instance =
        instances.start(
            new NewInstance(
                type.version(),
                Long.toString(number),
                about.isEmpty() ? type.title() : about,
                wanted.by(),
                wanted.data()));
    var ticket =
        new Ticket(
            ids.next(),
            number,
            new Ticket.Type(
                type.version(),
                type.workflowKey(),
                type.workflowTitle(),
                type.key(),
                type.title()),
            about,
            wanted.by(),
            wanted.data(),
            instance,
            InstanceStatus.NOT_STARTED,
            0,
            clock.instant(),
            null);
    table.insert(ticket);
    news.submitted(ticket);
    return ticket;
  }

  public Optional<Ticket> find(UUID id) {
    return table.find(id);
  }

  public Optional<Ticket> findByNumber(long number) {
    return table.findByNumber(number);
  }

  private static List<String> fields(OfferedTicket type) {
    return type.schema().get("properties") instanceof Value.Entries named
        ? List.copyOf(named.values().keySet())
        : List.of();
  }
}
