package dev.evenhand.http;

import static dev.evenhand.http.FaultKind.TOO_LONG;

import dev.evenhand.company.Tenancy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a creation happen once however often its request is sent: the `Idempotency-Key` and the id
/// of what was made are stored in the transaction that made it.
@Component
public class Idempotency {
  private static final int LONGEST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  Idempotency(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Reads a header `Idempotency-Key`; null when it says nothing.
  public static @Nullable String key(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return null;
    }
    if (header.length() > LONGEST) {
      throw new InvalidInput("Idempotency-Key", TOO_LONG.of(LONGEST));
    }
    return header.strip();
  }

  /// Creates, or answers the id that the same caller's request of this key created before.
  ///
  /// @param kind what is created; a key counts for one kind of thing
  /// @param header null when the caller sent none; then it creates
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID once(UUID caller, String kind, @Nullable String header, Supplier<UUID> create) {
    var given = key(header);
    return given == null ? create.get() : once(caller, kind + "/" + given, create);
  }

  private UUID once(UUID caller, String key, Supplier<UUID> create) {
    waitForTheSame(caller, key);
    return jdbc.sql(
            "select made from idempotent_request where company_id = :company and caller = :caller and key = :key")
        .param("company", Tenancy.current().value())
        .param("caller", caller)
        .param("key", key)
        .query((row, _) -> row.getObject("made", UUID.class))
        .optional()
        .orElseGet(() -> remember(caller, key, create.get()));
  }

  private void waitForTheSame(UUID caller, String key) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:text, 0))")
        .param("text", Tenancy.current() + "/" + caller + "/" + key)
        .query((_, _) -> true)
        .single();
  }

  private UUID remember(UUID caller, String key, UUID made) {
    jdbc.sql(
            """
            insert into idempotent_request (company_id, caller, key, made, at)
            values (:company, :caller, :key, :made, :at)
            """)
        .param("company", Tenancy.current().value())
        .param("caller", caller)
        .param("key", key)
        .param("made", made)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return made;
  }
}
