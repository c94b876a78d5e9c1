package dev.evenhand.audit.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.people.Changed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class AuditListener {
  private final AuditTable entries;
  private final Companies companies;

  AuditListener(AuditTable entries, Companies companies) {
    this.entries = entries;
    this.companies = companies;
  }

  @ApplicationModuleListener
  void on(Changed change) {
    companies.transact(change.company(), () -> entries.add(change));
  }
}
