package dev.evenhand.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// Puts instances into the database of a running server, with all that belongs to them, by its
/// owner's connection.
///
/// @param move the active version of the rarer workflow
record TicketArchive(Connection owner, TicketOffice office, UUID queue, UUID move) {
  private static final String MOVE =
      TicketOffice.DOCUMENT
          .replace("key: bench, title: Bench", "key: move, title: Move")
          .replace("key: chair", "key: desk")
          .replace(
              "{key: approve, title: Approve it, type: FORM, input: [title, details],",
              "{key: approve, title: Ask the landlord, type: SYNC_ACTION, input: [title],"
                  + " action_url: \"https://landlord.example.com/ask\",");

  /// The days of an archive and of those that come before.
  private static final int DAYS = 700;

  private static final int LATELY = 10;

  static TicketArchive open(Connection owner, TicketOffice office, Api api)
      throws SQLException, IOException, InterruptedException {
    TicketOffice.activate(api, MOVE);
    var move = (UUID) Sql.one(owner, TicketOffice.VERSION_SQL, "move");
    var queue =
        (UUID)
            Sql.one(
                owner,
                "select id from queue where company_id = ? and name = 'Tasks'",
                office.company());
    return new TicketArchive(owner, office, queue, move);
  }

  /// Adds instances of the last days.
  void addLately(int running, int finished) throws SQLException {
    add(running, finished, LocalDate.now().minusDays(1), LATELY - 2);
  }

  /// Adds instances of the years before.
  void addBefore(int running, int finished) throws SQLException {
    add(running, finished, LocalDate.now().minusDays(LATELY), DAYS);
  }

  private void add(int running, int finished, LocalDate until, int days) throws SQLException {
    var sql =
        script()
            .replace(":company", quoted(office.company()))
            .replace(":version", quoted(office.version()))
            .replace(":submitter", quoted(office.submitter()))
            .replace(":move", quoted(move))
            .replace(":queue", quoted(queue))
            .replace(":details", quoted(TicketOffice.DETAILS))
            .replace(":remark", quoted(TicketOffice.REMARK))
            .replace(":until", quoted(until))
            .replace(":days", Integer.toString(days))
            .replace(":many", Integer.toString(running + finished))
            .replace(":running", Integer.toString(running));
    try (var statement = owner.createStatement()) {
      for (var one : sql.split(";\n")) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
      statement.execute("vacuum (analyze)");
      statement.execute("checkpoint");
    }
    TicketOffice.relearn(owner, office.company());
  }

  long count(String condition) throws SQLException {
    return (Long) Sql.one(owner, "select count(*) from ticket where " + condition);
  }

  private static String quoted(Object value) {
    return "'" + value + "'";
  }

  private static String script() {
    try (var in = TicketArchive.class.getResourceAsStream("ticket-archive.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
