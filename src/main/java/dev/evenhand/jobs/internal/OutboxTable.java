package dev.evenhand.jobs.internal;

import dev.evenhand.jobs.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the table that Spring Modulith writes.
@Repository
class OutboxTable implements Outbox {
  private final JdbcClient jdbc;

  OutboxTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int failed() {
    return jdbc.sql("select count(*) as failed from event_publication where status = 'FAILED'")
        .query((row, _) -> row.getInt("failed"))
        .single();
  }
}
