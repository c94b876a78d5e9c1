package dev.evenhand.workflow.internal.access;

import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.domain.call.AllowEntry;
import dev.evenhand.workflow.internal.access.ServiceAccess.Previous;
import dev.evenhand.workflow.internal.access.ServiceAccess.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ServiceAccessTable {
  private final JdbcClient jdbc;

  ServiceAccessTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ServiceAccess> find() {
    return jdbc.sql(
            """
            select secret, secret_since, previous_secret, previous_until, allowed, version
            from service_access where company_id = :company
            """)
        .param("company", Tenancy.current().value())
        .query((row, _) -> access(row))
        .optional();
  }

  Optional<String> findCallbackKey() {
    return jdbc.sql("select callback_key from service_access where company_id = :company")
        .param("company", Tenancy.current().value())
        .query(String.class)
        .optional();
  }

  /// Begins with these, unless somebody else just did.
  void begin(String secret, String callbackKey, Instant now) {
    jdbc.sql(
            """
            insert into service_access (company_id, secret, secret_since, callback_key, version)
            values (:company, :secret, :since, :key, 1)
            on conflict (company_id) do nothing
            """)
        .param("company", Tenancy.current().value())
        .param("secret", secret)
        .param("since", now.atOffset(ZoneOffset.UTC))
        .param("key", callbackKey)
        .update();
  }

  /// Whether the version was still the one that was seen.
  boolean allow(List<AllowEntry> allowed, long seen) {
    return jdbc.sql(
                """
                update service_access set allowed = :allowed, version = version + 1
                where company_id = :company and version = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("allowed", allowed.stream().map(AllowEntry::text).toArray(String[]::new))
            .param("seen", seen)
            .update()
        == 1;
  }

  /// Puts a new secret in the place of the one there is, which signs on until then. Whether the
  /// version was still the one that was seen.
  boolean renew(Secret secret, Instant until, long seen) {
    return jdbc.sql(
                """
                update service_access set previous_secret = secret, previous_until = :until,
                  secret = :secret, secret_since = :since, version = version + 1
                where company_id = :company and version = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("secret", secret.text())
            .param("since", secret.since().atOffset(ZoneOffset.UTC))
            .param("until", until.atOffset(ZoneOffset.UTC))
            .param("seen", seen)
            .update()
        == 1;
  }

  private static ServiceAccess access(ResultSet row) throws SQLException {
    var since = row.getObject("secret_since", OffsetDateTime.class).toInstant();
    return new ServiceAccess(
        new Secret(row.getString("secret"), since),
        previous(
            row.getString("previous_secret"),
            row.getObject("previous_until", OffsetDateTime.class)),
        Stream.of((String[]) row.getArray("allowed").getArray())
            .map(AllowEntry::parse)
            .flatMap(Optional::stream)
            .toList(),
        row.getLong("version"));
  }

  private static @Nullable Previous previous(
      @Nullable String text, @Nullable OffsetDateTime until) {
    return text == null || until == null ? null : new Previous(text, until.toInstant());
  }
}
