package dev.evenhand.company.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/// Tells PostgreSQL at the start of each transaction which company's rows it may show.
@Component("transactionManager")
class CompanyTransactionManager extends JdbcTransactionManager {
  private final NamedParameterJdbcOperations jdbc;

  CompanyTransactionManager(DataSource dataSource) {
    super(dataSource);
    jdbc = new NamedParameterJdbcTemplate(dataSource);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    Tenancy.find().ifPresent(_ -> claim());
  }

  /// Gives the running transaction to the current company. What it was still to write for another
  /// one is written before.
  void claim() {
    Trip.findOfTransaction().ifPresent(trip -> trip.make(jdbc));
    new Trip().claim().make(jdbc);
  }
}
