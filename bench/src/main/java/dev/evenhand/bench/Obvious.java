package dev.evenhand.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The obvious implementation, as people have it today: for each case and each window it counts the
/// history of all candidates in SQL, on the same rows and with an index made for it.
final class Obvious {
  private static final int[] WINDOWS = {0, 1, 2, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300};

  private static final String COUNT =
      """
      select p.id, count(h.id) from unnest(?) as p (id)
      left join obvious_history h on h.holder = p.id and h.held_on between current_date - ? and current_date
      group by p.id
      """;

  private final Connection connection;
  private final Office office;

  Obvious(Connection connection, Office office) throws SQLException {
    this.connection = connection;
    this.office = office;
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          create table obvious_history as
            select id, queue_id, holder, held_on, held_since from work_item where holder is not null
          """);
      statement.execute("create index on obvious_history (holder, held_on)");
      statement.execute("vacuum analyze obvious_history");
    }
  }

  /// Assignments per second over so many seconds, each in a transaction of its own.
  double rate(int seconds) throws SQLException {
    connection.setAutoCommit(false);
    long start = System.nanoTime();
    int done = 0;
    while (System.nanoTime() - start < seconds * 1_000_000_000L) {
      assign(office.queues().get(done % office.queues().size()));
      done++;
    }
    var rate = done / ((System.nanoTime() - start) / 1e9);
    connection.setAutoCommit(true);
    return rate;
  }

  private void assign(UUID queue) throws SQLException {
    var left = candidates(queue);
    for (int window : WINDOWS) {
      if (left.size() == 1) {
        break;
      }
      left = fewest(left, window);
    }
    try (var insert =
        connection.prepareStatement(
            "insert into obvious_history values (gen_random_uuid(), ?, ?, current_date, now())")) {
      insert.setObject(1, queue);
      insert.setObject(2, left.getFirst());
      insert.executeUpdate();
    }
    connection.commit();
  }

  private List<UUID> candidates(UUID queue) throws SQLException {
    var found = new ArrayList<UUID>();
    try (var select =
        connection.prepareStatement("select person_id from supporter where queue_id = ?")) {
      select.setObject(1, queue);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return found;
  }

  private List<UUID> fewest(List<UUID> people, int window) throws SQLException {
    var best = new ArrayList<UUID>();
    long least = Long.MAX_VALUE;
    Array ids = connection.createArrayOf("uuid", people.toArray());
    try (var select = connection.prepareStatement(COUNT)) {
      select.setArray(1, ids);
      select.setInt(2, window);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          long count = rows.getLong(2);
          if (count < least) {
            least = count;
            best.clear();
          }
          if (count == least) {
            best.add(rows.getObject(1, UUID.class));
          }
        }
      }
    }
    return best;
  }
}
