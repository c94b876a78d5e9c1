package dev.evenhand.tickets.internal;

import dev.evenhand.people.CompanyRoles;
import dev.evenhand.people.PersonId;
import dev.evenhand.tickets.SubmitResult;
import dev.evenhand.tickets.SubmitResult.NoSuchType;
import dev.evenhand.tickets.SubmitResult.NotAllowed;
import dev.evenhand.tickets.SubmitResult.Submitted;
import dev.evenhand.tickets.SubmitResult.TypeChanged;
import dev.evenhand.tickets.SubmitResult.Unfit;
import dev.evenhand.tickets.Tickets;
import dev.evenhand.tickets.domain.TicketPowers;
import dev.evenhand.workflow.Instances;
import dev.evenhand.workflow.OfferedTicket;
import dev.evenhand.workflow.Workflows;
import java.util.List;
import org.springframework.stereotype.Service;

/// Takes tickets in.
@Service
public class Submitting implements Tickets {
  private final Workflows workflows;
  private final CompanyRoles roles;
  private final Instances instances;
  private final TicketBook book;

  Submitting(Workflows workflows, CompanyRoles roles, Instances instances, TicketBook book) {
    this.workflows = workflows;
    this.roles = roles;
    this.instances = instances;
    this.book = book;
  }

  /// What the person may ask for.
  public List<OfferedTicket> offered(PersonId person) {
    var had = roles.of(person);
    return workflows.offered().stream()
        .filter(type -> TicketPowers.maySubmit(type.companyRoles(), had))
        .toList();
  }

  @Override
  public SubmitResult submit(Wanted wanted) {
    var found = workflows.findActive(wanted.workflow(), wanted.type());
    if (found.isEmpty()) {
      return new NoSuchType();
    }
    var type = found.get();
    if (!TicketPowers.maySubmit(type.companyRoles(), roles.of(wanted.by()))) {
      return new NotAllowed();
    }
    if (wanted.version() != null && !wanted.version().equals(type.version())) {
      return new TypeChanged();
    }
    var misfits = instances.misfits(type.version(), type.key(), wanted.data());
    return misfits.isEmpty() ? new Submitted(book.open(type, wanted)) : new Unfit(misfits);
  }
}
