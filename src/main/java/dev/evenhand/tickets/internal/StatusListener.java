package dev.evenhand.tickets.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.workflow.InstancesMoved;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears where the instances of tickets stand.
@Component
class StatusListener {
  private final Companies companies;
  private final TicketTable tickets;

  StatusListener(Companies companies, TicketTable tickets) {
    this.companies = companies;
    this.tickets = tickets;
  }

  @ApplicationModuleListener(condition = "#moved.isAboutStatus()")
  void on(InstancesMoved moved) {
    var changes = moved.moves().stream().filter(move -> move.was() != move.status()).toList();
    companies.transact(moved.company(), () -> tickets.heard(changes, moved.at()));
  }
}
