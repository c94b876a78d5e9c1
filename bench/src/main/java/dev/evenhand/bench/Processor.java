package dev.evenhand.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

/// Processor time, which other work on the machine changes far less than it changes what a clock says.
///
/// @param server Evenhand's process
/// @param database the process above those of PostgreSQL's connections
record Processor(ProcessHandle server, ProcessHandle database) {
  /// @param server id of Evenhand's process
  static Processor of(long server, Connection connection) throws SQLException {
    var backend = ((Integer) Sql.one(connection, "select pg_backend_pid()")).longValue();
    return new Processor(
        ProcessHandle.of(server).orElseThrow(),
        ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow());
  }

  /// Processor time by who used it.
  ///
  /// @param sender this process
  record Used(Duration sender, Duration database, Duration server) {
    Used minus(Used earlier) {
      return new Used(
          sender.minus(earlier.sender),
          database.minus(earlier.database),
          server.minus(earlier.server));
    }
  }

  /// What this process and the database have used so far.
  Used withoutServer() {
    return new Used(
        sum(Stream.of(ProcessHandle.current())), sum(database.children()), Duration.ZERO);
  }

  /// What this process, the database and the server have used so far.
  Used withServer() {
    var others = withoutServer();
    return new Used(others.sender(), others.database(), sum(Stream.of(server)));
  }

  private static Duration sum(Stream<ProcessHandle> processes) {
    return processes
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
