package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.Stamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class WorkflowTable {
  private final JdbcClient jdbc;

  WorkflowTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False when another workflow has the key.
  boolean insert(WorkflowId id, String key, String title, Stamp made) {
    return of(
                """
                insert into workflow (company_id, id, key, title, created_at, created_by,
                  created_by_name, changed_at)
                values (:company, :id, :key, :title, :at, :by, :byName, :at)
                on conflict (company_id, key) do nothing
                """,
                id)
            .param("key", key)
            .param("title", title)
            .param("at", made.at().atOffset(ZoneOffset.UTC))
            .param("by", WorkflowVersionTable.id(made.by()))
            .param("byName", made.name())
            .update()
        == 1;
  }

  Optional<String> findKey(WorkflowId id) {
    return of("select key from workflow where company_id = :company and id = :id", id)
        .query((row, _) -> row.getString("key"))
        .optional();
  }

  Optional<WorkflowId> findByKey(String key) {
    return jdbc.sql("select id from workflow where company_id = :company and key = :key")
        .param("company", Tenancy.current().value())
        .param("key", key)
        .query((row, _) -> new WorkflowId(row.getObject("id", UUID.class)))
        .optional();
  }

  /// Nobody else changes its versions before this transaction ends. False when there is none.
  boolean lock(WorkflowId id) {
    return of("select id from workflow where company_id = :company and id = :id for update", id)
        .query((_, _) -> true)
        .optional()
        .isPresent();
  }

  /// Notes that something about it changed, and calls it as its version does that counts: the
  /// active one, or the latest that was, or the draft of one that never was.
  void touch(WorkflowId id, Instant when) {
    of(
            """
            update workflow w set changed_at = :at, title = coalesce(
              (select v.title from workflow_version v
               where v.company_id = w.company_id and v.workflow_id = w.id
               order by v.status = 'active' desc, v.status <> 'draft' desc, v.number desc
               limit 1), w.title)
            where w.company_id = :company and w.id = :id
            """,
            id)
        .param("at", when.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Only one without versions.
  void delete(WorkflowId id) {
    of("delete from workflow where company_id = :company and id = :id", id).update();
  }

  private StatementSpec of(String sql, WorkflowId id) {
    return jdbc.sql(sql).param("company", Tenancy.current().value()).param("id", id.value());
  }
}
