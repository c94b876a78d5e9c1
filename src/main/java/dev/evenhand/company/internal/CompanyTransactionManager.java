package dev.evenhand.company.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells PostgreSQL at the start of each transaction which company's rows it may show.
@Component("transactionManager")
class CompanyTransactionManager extends JdbcTransactionManager {
  private static final String SET_COMPANY = "select set_config('evenhand.company', ?, true)";

  /// Remembers how it understood the statements of trips.
  private final NamedParameterJdbcTemplate trips;

  CompanyTransactionManager(DataSource dataSource) {
    super(dataSource);
    trips = new NamedParameterJdbcTemplate(dataSource);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    if (!(definition instanceof ByTrips)) {
      Tenancy.find().ifPresent(_ -> claim());
    }
  }

  /// Does the work in a transaction that is claimed by the trip the work is given.
  <T extends @Nullable Object> T byTrips(BiFunction<Trip, TransactionStatus, T> work) {
    var trip = new Trip(trips).claim();
    return new ByTrips(this).<T>execute(transaction -> work.apply(trip, transaction));
  }

  /// A transaction that its first trip claims.
  private static final class ByTrips extends TransactionTemplate {
    ByTrips(PlatformTransactionManager transactions) {
      super(transactions);
    }
  }

  /// Gives the running transaction to the current company. What it was still to write for another
  /// one is written before.
  void claim() {
    var dataSource = obtainDataSource();
    Trip.findOfTransaction().ifPresent(Trip::make);
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try (var statement = connection.prepareStatement(SET_COMPANY)) {
      statement.setString(1, Tenancy.current().toString());
      statement.execute();
    } catch (SQLException e) {
      throw translateException("set the company", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }
}
