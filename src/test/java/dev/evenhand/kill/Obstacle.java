package dev.evenhand.kill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/// Stops the transaction that inserts a certain row after it is written and before what else the
/// transaction writes is; so a kill there is no matter of luck. What waits there waits for ever,
/// even when its process is gone: only a server that ends its sessions can stop.
final class Obstacle implements AutoCloseable {
  private static final int LOCK = 7_777;

  private static final String TRIGGER =
      """
      create or replace function wait_at_the_obstacle() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(%1$d);
        return null;
      end $$;
      create or replace trigger wait_at_the_obstacle after insert on %2$s
        for each row when (new.key = '%3$s') execute function wait_at_the_obstacle();
      select pg_advisory_lock(%1$d)
      """;

  private static final String WAITING =
      "select count(*) from pg_locks where locktype = 'advisory' and objid = %d and not granted";

  private final Connection connection;

  private Obstacle(Connection connection) {
    this.connection = connection;
  }

  /// Stops whoever inserts a row with this key into a table until it is closed, or the server ends.
  static Obstacle raise(EvenhandProcess evenhand, String table, String key)
      throws IOException, SQLException {
    var connection = evenhand.database();
    try (var statement = connection.createStatement()) {
      statement.execute(TRIGGER.formatted(LOCK, table, key));
    }
    return new Obstacle(connection);
  }

  void awaitSomebody() throws SQLException, InterruptedException {
    try (var statement = connection.createStatement()) {
      for (int i = 0; i < 3_000; i++) {
        try (var rows = statement.executeQuery(WAITING.formatted(LOCK))) {
          rows.next();
          if (rows.getInt(1) > 0) {
            return;
          }
        }
        TimeUnit.MILLISECONDS.sleep(10);
      }
    }
    throw new AssertionError("Expected somebody to reach the obstacle.");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
