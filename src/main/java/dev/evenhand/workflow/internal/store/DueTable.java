package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.CompanyId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which companies have something to do.
@Repository
public class DueTable {
  private final JdbcClient jdbc;

  DueTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The companies in whose workflows something is to happen by now, whoever asks.
  public List<CompanyId> companies(Instant now) {
    return jdbc.sql("select id from workflows_due(:now) as id")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new CompanyId(row.getObject("id", UUID.class)))
        .list();
  }
}
