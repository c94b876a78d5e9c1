package dev.evenhand.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;

/// Something in which people do three forms in a row.
interface Steps {
  int FORMS = TicketOffice.FORMS.length;

  String name();

  /// A connection of whoever may read the statistics of its database.
  Connection owner();

  /// The processor time of all who take part in it.
  Processor.Used used(Processor processor);

  /// Begins so many instances, each with its first task in somebody's hands.
  void prepare(int instances) throws SQLException, InterruptedException, ExecutionException;

  /// Has every task of them done, until all are completed.
  void run() throws SQLException, InterruptedException, ExecutionException;
}
