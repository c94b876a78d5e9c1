package dev.evenhand.notify.internal;

import com.zaxxer.hikari.HikariDataSource;
import dev.evenhand.notify.domain.Topics;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The receiving end of the wire: one connection to PostgreSQL beside the pool, made again whenever
/// it breaks. What was said in between is lost, so that screens are then told to look at
/// everything.
@Component
class WireEnd implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(WireEnd.class);
  private static final int SILENCE_MILLIS = 10_000;
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final HikariDataSource database;
  private final Audience audience;
  private volatile boolean isRunning;
  private volatile @Nullable Connection connection;

  WireEnd(HikariDataSource database, Audience audience) {
    this.database = database;
    this.audience = audience;
  }

  @Override
  public void start() {
    isRunning = true;
    Thread.ofVirtual().name("live-wire").start(this::listenOn);
  }

  @Override
  public void stop() {
    isRunning = false;
    hangUp();
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }

  /// Breaks the connection, as a failing network would.
  void hangUp() {
    var open = connection;
    try {
      if (open != null) {
        open.abort(Runnable::run);
      }
    } catch (SQLException e) {
      LOG.debug("Expected to hang up, but it was over already.", e);
    }
  }

  private void listenOn() {
    while (isRunning) {
      try (var open = connect()) {
        connection = open;
        listen(open);
      } catch (SQLException e) {
        if (isRunning) {
          LOG.warn("Live screens hear nothing until PostgreSQL answers again: {}", e.getMessage());
          LockSupport.parkNanos(PAUSE_NANOS);
        }
      }
    }
  }

  private void listen(Connection open) throws SQLException {
    try (var statement = open.createStatement()) {
      statement.execute("listen " + Wire.CHANNEL);
      Topics.all().forEach(audience::tellEverybody);
      while (isRunning) {
        if (!hear(open.unwrap(PGConnection.class))) {
          statement.execute("select 1");
        }
      }
    }
  }

  /// Whether anything was said for a while. What was said twice at once is passed on once.
  private boolean hear(PGConnection open) throws SQLException {
    var heard = open.getNotifications(SILENCE_MILLIS);
    if (heard == null || heard.length == 0) {
      return false;
    }
    var parcels = new LinkedHashSet<Parcel>();
    for (var notification : heard) {
      Parcel.read(notification.getParameter()).ifPresent(parcels::add);
    }
    parcels.forEach(audience::deliver);
    return true;
  }

  private Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", database.getUsername());
    properties.setProperty("password", database.getPassword());
    properties.setProperty("ApplicationName", "evenhand-live");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("socketTimeout", "30");
    var open = new Driver().connect(database.getJdbcUrl(), properties);
    if (open == null) {
      throw new SQLException("Expected an address of PostgreSQL: " + database.getJdbcUrl());
    }
    return open;
  }
}
