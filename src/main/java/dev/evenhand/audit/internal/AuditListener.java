package dev.evenhand.audit.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.people.Changed;
import dev.evenhand.work.WorkChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class AuditListener {
  private final AuditTable entries;
  private final Telling telling;
  private final Companies companies;

  AuditListener(AuditTable entries, Telling telling, Companies companies) {
    this.entries = entries;
    this.telling = telling;
    this.companies = companies;
  }

  @ApplicationModuleListener
  void on(Changed change) {
    companies.transact(change.company(), () -> entries.add(List.of(telling.of(change))));
  }

  /// In the transaction of the change, so that no work ever changes hands without its entry.
  @EventListener
  void on(WorkChanged changed) {
    entries.addToTransaction(telling.of(changed));
  }
}
