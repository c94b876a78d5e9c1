package dev.evenhand.demo.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.company.DemoStarted;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;
import dev.evenhand.work.Queues;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Fills the demo company, once: whoever changes it finds the changes again after a restart.
@Profile("demo")
@Component
class DemoData {
  static final Actor DIRECTOR = new Actor(null, "Demo", null, Set.of(Role.ADMIN), true);

  private final Companies companies;
  private final Queues queues;
  private final DemoStaff staff;
  private final DemoCases cases;
  private final Unfinished unfinished;

  DemoData(
      Companies companies, Queues queues, DemoStaff staff, DemoCases cases, Unfinished unfinished) {
    this.unfinished = unfinished;
    this.companies = companies;
    this.queues = queues;
    this.staff = staff;
    this.cases = cases;
  }

  @EventListener
  @Order(1)
  void fill(DemoStarted event) {
    var isNew = companies.transact(event.company(), () -> queues.all().isEmpty());
    if (isNew) {
      unfinished.mark();
      DIRECTOR.act(() -> {
        companies.transact(event.company(), staff::hire);
        Tenancy.run(event.company(), cases::bring);
        return true;
      });
      unfinished.clear();
    }
  }
}
