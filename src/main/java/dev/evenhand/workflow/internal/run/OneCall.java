package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.internal.call.ServiceCalls;
import dev.evenhand.workflow.internal.store.StoredTask;
import org.springframework.stereotype.Component;

/// One call of the service of a task, from what is sent to what becomes of it.
@Component
class OneCall {
  private final Companies companies;
  private final CallPlan plan;
  private final ServiceCalls services;
  private final CallResults results;

  OneCall(Companies companies, CallPlan plan, ServiceCalls services, CallResults results) {
    this.companies = companies;
    this.plan = plan;
    this.services = services;
    this.results = results;
  }

  /// Makes it, for the current company.
  void make(StoredTask task) {
    var company = Tenancy.current();
    var call = companies.transact(company, () -> plan.of(task));
    try {
      var outcome = services.call(call);
      companies.transact(company, () -> results.take(task, outcome));
    } catch (InterruptedException e) {
      companies.transact(company, () -> results.broken(task));
    }
  }
}
