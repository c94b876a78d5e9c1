package dev.evenhand.jobs.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.jobs.Errand.Order;
import dev.evenhand.jobs.Errand.Result;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A kind of errand for one test, whose first tries fail, and a process that does it.
public final class ErrandBench implements AutoCloseable {
  private static final JobSettings SETTINGS =
      new JobSettings(Duration.ofSeconds(5), Duration.ofMillis(50));

  private final String kind = "test-" + UUID.randomUUID();
  private final ApplicationContext context;
  private final JdbcClient owner;
  private final JdbcClient jdbc;
  private final ErrandRunner runner;

  /// @param failures how many tries fail
  public ErrandBench(ApplicationContext context, int failures) {
    this.context = context;
    owner = JdbcClient.create(ownersDatabase());
    jdbc = context.getBean(JdbcClient.class);
    owner
        .sql(
            "create table \"%s\" partition of errand for values in ('%s')"
                .formatted(ErrandBook.table(kind), kind))
        .update();
    runner =
        new ErrandRunner(
            context.getBean(DataSource.class),
            List.of(new Noted(kind, 1, _ -> Result.DONE).failing(failures)),
            book(),
            SETTINGS,
            context.getBean(Clock.class));
  }

  public String kind() {
    return kind;
  }

  public void start() {
    runner.start();
  }

  public void stop() {
    runner.stop();
  }

  public Order order(CompanyId company) {
    var order = new Order(company.value(), UUID.randomUUID(), UUID.randomUUID());
    context.getBean(Companies.class).transact(company, () -> book().order(kind, order));
    return order;
  }

  /// Lets an errand be one that failed so often and is due in so long.
  public void postpone(Order order, int failures, Duration by) {
    jdbc.sql(
            """
            update errand set consecutive_failures = :failures, version = version + 1,
              last_failure = now(), execution_time = now() + make_interval(secs => :seconds)
            where task_name = :kind and task_instance = :order
            """)
        .param("failures", failures)
        .param("seconds", by.toSeconds())
        .param("kind", kind)
        .param("order", order.toString())
        .update();
  }

  public int left() {
    return jdbc.sql("select count(*) from errand where task_name = :kind")
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }

  /// Ends the process, and forgets the kind with all that was ordered.
  @Override
  public void close() {
    stop();
    jdbc.sql("delete from errand where task_name = :kind").param("kind", kind).update();
    owner.sql("drop table \"%s\"".formatted(ErrandBook.table(kind))).update();
  }

  private ErrandBook book() {
    return context.getBean(ErrandBook.class);
  }

  private DataSource ownersDatabase() {
    return context.getBeansWithAnnotation(FlywayDataSource.class).values().stream()
        .map(DataSource.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
