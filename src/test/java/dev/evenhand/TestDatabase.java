package dev.evenhand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/// Gives every application context of the tests a new database on one PostgreSQL per JVM, whose
/// sessions live in an odd time zone.
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (context.getEnvironment().containsProperty("evenhand.database.url")) {
      return;
    }
    TestPropertyValues.of(
            "evenhand.database.url=" + create("test_" + COUNT.incrementAndGet()),
            "evenhand.database.user=postgres",
            "evenhand.database.password=",
            "evenhand.database.connections=8",
            "evenhand.files.folder=" + FilesFolder.PATH)
        .applyTo(context);
  }

  /// Creates a database and answers its JDBC address.
  public static String create(String name) {
    try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      statement.execute("alter database " + name + " set timezone = 'Asia/Kathmandu'");
      return Server.POSTGRES.getJdbcUrl("postgres", name);
    } catch (SQLException e) {
      throw new IllegalStateException("Expected to create database " + name + ".", e);
    }
  }

  /// Does something in the database of a context as the owner of its tables.
  public static void asOwner(Environment environment, String sql) {
    try (var connection =
            DriverManager.getConnection(
                environment.getRequiredProperty("evenhand.database.url"), "postgres", "");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("Expected the owner to succeed with: " + sql, e);
    }
  }

  /// Where all contexts keep files; nothing is written into the repository.
  private static final class FilesFolder {
    static final Path PATH = create();

    private static Path create() {
      try {
        return Files.createTempDirectory("evenhand-files");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    /// It stops after the applications that use it: they would wait for it at the end.
    private static EmbeddedPostgres start() {
      try {
        var postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setRegisterShutdownHook(false)
                .start();
        SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedPostgres postgres) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
