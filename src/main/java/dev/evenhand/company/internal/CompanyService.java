package dev.evenhand.company.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Company;
import dev.evenhand.company.CompanyFounded;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class CompanyService implements Companies {
  private final CompanyTable companies;
  private final CompanyTransactionManager transactions;
  private final ApplicationEventPublisher events;
  private final Ids ids;
  private final Clock clock;

  CompanyService(
      CompanyTable companies,
      CompanyTransactionManager transactions,
      ApplicationEventPublisher events,
      Ids ids,
      Clock clock) {
    this.companies = companies;
    this.transactions = transactions;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Company current() {
    return companies.get(Tenancy.current());
  }

  @Override
  public List<CompanyId> all() {
    return companies.all();
  }

  @Override
  public CompanyId found(String name, ZoneId zone) {
    var id = new CompanyId(ids.next());
    transact(
        id,
        () -> {
          companies.insert(new Company(id, name, zone, 0), clock.instant());
          events.publishEvent(new CompanyFounded(id, name));
        });
    return id;
  }

  @Override
  public <T extends @Nullable Object> T transact(CompanyId company, Supplier<T> work) {
    return Tenancy.in(
        company,
        () -> {
          if (TransactionSynchronizationManager.isActualTransactionActive()) {
            transactions.claim();
          }
          return new TransactionTemplate(transactions).<T>execute(_ -> work.get());
        });
  }

  @Override
  public <T extends @Nullable Object> T transactByTrips(
      CompanyId company, BiFunction<Trip, TransactionStatus, T> work) {
    return Tenancy.in(company, () -> transactions.byTrips(work));
  }
}
