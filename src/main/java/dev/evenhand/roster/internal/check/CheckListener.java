package dev.evenhand.roster.internal.check;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.people.Changed;
import dev.evenhand.roster.TimetablePublished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Looks at what is in force again whenever something changes that it depends on.
@Component
class CheckListener {
  private static final String MATTERS =
      "{'busy-mark', 'leave', 'closure', 'roster-person', 'person', 'week-allowance'}"
          + ".contains(#change.subject())";

  private final Companies companies;
  private final Findings findings;

  CheckListener(Companies companies, Findings findings) {
    this.companies = companies;
    this.findings = findings;
  }

  @ApplicationModuleListener(condition = MATTERS)
  void on(Changed change) {
    check(change.company());
  }

  @ApplicationModuleListener
  void on(TimetablePublished event) {
    check(event.company());
  }

  private void check(CompanyId company) {
    companies.transact(company, findings::checkInForce);
  }
}
