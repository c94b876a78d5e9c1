package dev.evenhand.jobs.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.jobs.Errand.Order;
import dev.evenhand.jobs.ErrandFailure;
import dev.evenhand.jobs.Errands;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes orders on the connection of the running transaction, and wakes who does them in this
/// process once it has committed. Other processes look often.
@Component
class ErrandBook implements Errands {
  private final DataSource database;
  private final Clock clock;
  private final Companies companies;
  private final BacklogTable backlog;
  private final Map<String, SchedulerClient> clients = new ConcurrentHashMap<>();
  private final Map<String, Runnable> doers = new ConcurrentHashMap<>();

  ErrandBook(DataSource database, Clock clock, Companies companies, BacklogTable backlog) {
    this.database = new TransactionAwareDataSourceProxy(database);
    this.clock = clock;
    this.companies = companies;
    this.backlog = backlog;
  }

  @Override
  public void order(String errand, Order order) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "Expected a transaction in which to order %s, but there is none.".formatted(errand));
    }
    clients
        .computeIfAbsent(errand, this::client)
        .scheduleIfNotExists(new TaskInstance<Void>(errand, order.toString()), clock.instant());
    wakeAfterCommit(errand);
  }

  /// Has who does errands of a kind in this process look for them once the running transaction has
  /// committed.
  void wakeAfterCommit(String errand) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            doers.getOrDefault(errand, () -> {}).run();
          }
        });
  }

  /// Notes why a try of an errand failed, for its company to see.
  void failed(String errand, Order order, ErrandFailure failure) {
    companies.transact(
        new CompanyId(order.company()), () -> backlog.failed(errand, order, failure));
  }

  /// Who is to be woken when an errand was ordered.
  void wake(String errand, Runnable doer) {
    doers.put(errand, doer);
  }

  /// Nobody is to be woken any more.
  void rest(String errand) {
    doers.remove(errand);
  }

  /// Where the orders of a kind are kept.
  static String table(String errand) {
    return "errand_" + errand.replace('-', '_');
  }

  private SchedulerClient client(String errand) {
    return SchedulerClient.Builder.create(database).tableName(table(errand)).build();
  }
}
