package dev.evenhand.tickets.internal;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.storage.Ids;
import dev.evenhand.tickets.Ticket;
import dev.evenhand.tickets.Tickets.Wanted;
import dev.evenhand.tickets.domain.TicketTitle;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Instances;
import dev.evenhand.workflow.Instances.NewInstance;
import dev.evenhand.workflow.OfferedTicket;
import dev.evenhand.workflow.Value;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The tickets of the current company.
@Service
public class TicketBook {
  private final TicketTable table;
  private final Instances instances;
  private final TicketListTable lists;
  private final TicketNews news;
  private final Ids ids;

  TicketBook(
      TicketTable table, Instances instances, TicketListTable lists, TicketNews news, Ids ids) {
    this.table = table;
    this.instances = instances;
    this.lists = lists;
    this.news = news;
    this.ids = ids;
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
                type.version(), type.workflowKey(), type.workflowTitle(), type.key(), type.title()),
            about,
            wanted.by(),
            wanted.data(),
            instance,
            InstanceStatus.NOT_STARTED,
            0,
            news.now(),
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

  public Page<Ticket> page(TicketFilter filter, @Nullable Cursor after, int most) {
    return lists.page(filter, after, most);
  }

  private static List<String> fields(OfferedTicket type) {
    return type.schema().get("properties") instanceof Value.Entries named
        ? List.copyOf(named.values().keySet())
        : List.of();
  }
}
