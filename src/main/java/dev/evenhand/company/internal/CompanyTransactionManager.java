package dev.evenhand.company.internal;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
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
    Tenancy.find().ifPresent(this::claim);
  }

  /// Gives the running transaction to a company.
  void claim(CompanyId company) {
    var dataSource = obtainDataSource();
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try (var statement = connection.prepareStatement(SET_COMPANY)) {
      statement.setString(1, company.toString());
      statement.execute();
    } catch (SQLException e) {
      throw translateException("set the company", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }
}
