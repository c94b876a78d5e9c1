package dev.evenhand.company.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/// Tells PostgreSQL at the start of each transaction which company's rows it may show.
@Component("transactionManager")
class CompanyTransactionManager extends JdbcTransactionManager {
  private static final String SET_COMPANY = "select set_config('evenhand.company', ?, true)";

  CompanyTransactionManager(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    Tenancy.find().ifPresent(_ -> claim());
  }

  /// Gives the running transaction to the current company. What it was still to write for another
  /// one is written before.
  void claim() {
    var dataSource = obtainDataSource();
    Trip.findOfTransaction()
        .ifPresent(trip -> trip.make(new NamedParameterJdbcTemplate(dataSource)));
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
