package dev.evenhand.workflow.internal.definition;

import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.domain.version.SourceFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What instances run by.
@Repository
@Transactional
class UsedVersionTable {
  private static final String SELECT =
      """
      select id, workflow_id, number, format, source from workflow_version
      where company_id = :company and activated_at is not null
      """;

  private final JdbcClient jdbc;

  UsedVersionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<UsedVersion> find(VersionId id) {
    return jdbc.sql(SELECT + " and id = :id")
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query(UsedVersionTable::read)
        .optional();
  }

  List<UsedVersion> all(Collection<VersionId> ids) {
    return jdbc.sql(SELECT + " and id = any(:ids)")
        .param("company", Tenancy.current().value())
        .param("ids", ids.stream().map(VersionId::value).toArray(UUID[]::new))
        .query(UsedVersionTable::read)
        .list();
  }

  Optional<VersionId> findActive(String key) {
    return jdbc.sql(
            """
            select v.id from workflow w
            join workflow_version v on v.company_id = w.company_id and v.workflow_id = w.id
            where w.company_id = :company and w.key = :key and v.status = 'active'
            """)
        .param("company", Tenancy.current().value())
        .param("key", key)
        .query((row, _) -> new VersionId(row.getObject("id", UUID.class)))
        .optional();
  }

  /// By the titles of their workflows.
  List<VersionId> active() {
    return jdbc.sql(
            """
            select v.id from workflow w
            join workflow_version v on v.company_id = w.company_id and v.workflow_id = w.id
            where w.company_id = :company and v.status = 'active'
            order by lower(w.title), w.id
            """)
        .param("company", Tenancy.current().value())
        .query((row, _) -> new VersionId(row.getObject("id", UUID.class)))
        .list();
  }

  private static UsedVersion read(ResultSet row, int number) throws SQLException {
    return new UsedVersion(
        new VersionId(row.getObject("id", UUID.class)),
        new WorkflowId(row.getObject("workflow_id", UUID.class)),
        row.getInt("number"),
        new Source(
            SourceFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
            row.getString("source")));
  }
}
