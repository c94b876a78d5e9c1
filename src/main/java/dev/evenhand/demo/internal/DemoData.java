package dev.evenhand.demo.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.DemoStarted;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Fills the demo company, once: whoever changes it finds the changes again after a restart.
@Profile("demo")
@Component
class DemoData {
  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
  static final Actor DIRECTOR = new Actor(null, "Demo", null, Set.of(Role.ADMIN), true);

  private final Companies companies;
  private final DemoStaff staff;
  private final DemoCases cases;
  private final DemoOffice office;
  private final Unfinished unfinished;

  DemoData(
      Companies companies,
      DemoStaff staff,
      DemoCases cases,
      DemoOffice office,
      Unfinished unfinished) {
    this.companies = companies;
    this.staff = staff;
    this.cases = cases;
    this.office = office;
    this.unfinished = unfinished;
  }

  @EventListener
  void fill(DemoStarted event) {
    DIRECTOR.act(() -> fill(event.company()));
  }

  private boolean fill(CompanyId company) {
    if (companies.transact(company, staff::queues).isEmpty()) {
      unfinished.mark();
      companies.transact(company, staff::hire);
      if (!Tenancy.in(company, () -> cases.bring(staff.queues()))) {
        LOG.warn("Evenhand stops before the demo data are complete.");
        return false;
      }
    }
    companies.transact(company, office::openOnce);
    unfinished.clear();
    return true;
  }
}
