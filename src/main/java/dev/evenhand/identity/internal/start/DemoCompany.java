package dev.evenhand.identity.internal.start;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.DemoStarted;
import dev.evenhand.identity.internal.start.NewCompany.Wish;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The company for trying out, whose `admin` has a password everybody knows; therefore only this
/// machine is let in. It is founded before the port answers, so that whoever finds the sign-in page
/// can sign in.
@Component
@Profile("demo")
class DemoCompany implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);
  private static final Wish DEMO =
      new Wish("Demo", ZoneId.of("Europe/Madrid"), "Ada", "Admin", "admin@demo.example", "demo");

  private final SetUpTable links;
  private final FirstCompany first;
  private final Companies companies;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;
  private volatile boolean isFounded;

  DemoCompany(
      SetUpTable links,
      FirstCompany first,
      Companies companies,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.links = links;
    this.first = first;
    this.companies = companies;
    this.transactions = transactions;
    this.events = events;
  }

  @Override
  public void start() {
    transactions.executeWithoutResult(_ -> {
      links.waitForOthers();
      if (companies.all().isEmpty()) {
        first.found(DEMO);
      }
    });
    isFounded = true;
  }

  @Override
  public void stop() {
    isFounded = false;
  }

  @Override
  public boolean isRunning() {
    return isFounded;
  }

  @Override
  public int getPhase() {
    return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
  }

  @EventListener(ApplicationReadyEvent.class)
  void announce() {
    companies.all().stream()
        .limit(1)
        .filter(this::isOfTheDemo)
        .findFirst()
        .ifPresentOrElse(
            demo -> events.publishEvent(new DemoStarted(demo)),
            () -> LOG.warn("There is a company already; nothing of the demo is put into it."));
  }

  /// Whoever starts the demo on real data by mistake finds them as they were.
  private boolean isOfTheDemo(CompanyId company) {
    return companies.transact(company, () -> companies.current().name().equals(DEMO.name()));
  }
}
