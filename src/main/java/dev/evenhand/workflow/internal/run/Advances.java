package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.domain.run.RunError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Finds what follows from tasks that are done, for many instances in one transaction. Should that
/// fail, one by one, so that one bad instance keeps no other from going on.
@Component
class Advances {
  private static final Logger LOG = LoggerFactory.getLogger(Advances.class);
  private static final Duration REST = Duration.ofMinutes(1);

  private final Companies companies;
  private final AdvanceBatch batch;
  private final Clock clock;

  Advances(Companies companies, AdvanceBatch batch, Clock clock) {
    this.companies = companies;
    this.batch = batch;
    this.clock = clock;
  }

  /// Answers whether there was anything to do in these instances that nobody else was at.
  boolean run(CompanyId company, List<InstanceId> due) {
    if (due.isEmpty()) {
      return false;
    }
    var now = clock.instant();
    try {
      return follow(company, due, now) > 0;
    } catch (RuntimeException e) {
      LOG.warn("What follows in {} instances failed, and is found one by one.", due.size(), e);
      due.forEach(one -> alone(company, one, now));
      return true;
    }
  }

  private int follow(CompanyId company, List<InstanceId> due, Instant now) {
    return companies.transactByTrips(company, (trip, _) -> batch.follow(due, trip, now));
  }

  private void alone(CompanyId company, InstanceId one, Instant now) {
    try {
      follow(company, List.of(one), now);
    } catch (RuntimeException e) {
      LOG.error("What follows in instance {} could not be found.", one, e);
      var error =
          new RunError(
              RunError.Type.WORKFLOW_TRANSITION,
              "Expected to find what follows, but Evenhand failed. It is tried again by itself.");
      companies.transact(company, () -> batch.postpone(one, error, now, now.plus(REST)));
    }
  }
}
