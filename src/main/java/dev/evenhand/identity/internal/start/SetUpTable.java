package dev.evenhand.identity.internal.start;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SetUpTable {
  private final JdbcClient jdbc;

  SetUpTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Until the transaction ends nobody else sets up, in any process.
  void waitForOthers() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('set-up', 0))")
        .query((_, _) -> true)
        .single();
  }

  void insert(byte[] hash, Instant at) {
    jdbc.sql("insert into set_up_link (hash, created_at) values (:hash, :at)")
        .param("hash", hash)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean has(byte[] hash) {
    return jdbc.sql("select exists (select from set_up_link where hash = :hash)")
        .param("hash", hash)
        .query(Boolean.class)
        .single();
  }

  void clear() {
    jdbc.sql("delete from set_up_link").update();
  }
}
