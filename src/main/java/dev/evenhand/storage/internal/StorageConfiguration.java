package dev.evenhand.storage.internal;

import com.zaxxer.hikari.HikariDataSource;
import dev.evenhand.storage.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class StorageConfiguration {
  @Bean
  Server server(StorageSettings settings) {
    return settings.url() == null
        ? EmbeddedServer.start(settings.directory())
        : new Server.External(
            settings.url(),
            Objects.requireNonNull(settings.user()),
            Objects.requireNonNullElse(settings.password(), ""));
  }

  /// Owns the tables; used for migrations alone.
  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource ownerDataSource(Server server) {
    return new SimpleDriverDataSource(
        new org.postgresql.Driver(), server.url(), server.owner(), server.password());
  }

  @Bean
  ApplicationRole applicationRole(Server server, @FlywayDataSource DataSource ownerDataSource) {
    var database =
        JdbcClient.create(ownerDataSource)
            .sql("select current_database()")
            .query(String.class)
            .single();
    var role = ApplicationRole.of(database, server.password());
    role.create(ownerDataSource);
    return role;
  }

  @Bean
  @Primary
  HikariDataSource dataSource(Server server, ApplicationRole role, StorageSettings settings) {
    var pool = new HikariDataSource();
    pool.setPoolName("evenhand");
    pool.setJdbcUrl(withoutCredentials(server.url()));
    pool.setUsername(role.name());
    pool.setPassword(role.password());
    pool.setMaximumPoolSize(settings.connections());
    pool.addDataSourceProperty("ApplicationName", "evenhand");
    pool.addDataSourceProperty("prepareThreshold", "3");
    pool.setAutoCommit(true);
    return pool;
  }

  @Bean
  FlywayConfigurationCustomizer applicationRoleInMigrations(ApplicationRole role) {
    return flyway -> flyway.placeholders(Map.of("app_role", role.name()));
  }

  @Bean
  Ids ids(Clock clock) {
    return new Ids(clock, new SecureRandom());
  }

  /// The address for the application's own role: what the owner's address says besides who it is,
  /// such as `sslmode`, holds for both.
  static String withoutCredentials(String url) {
    return url.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
  }
}
