package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Word;
import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.domain.version.SourceFormat;
import dev.evenhand.workflow.domain.version.Stamp;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class WorkflowVersionTable {
  private static final String OF_WORKFLOW =
      """
      select id, workflow_id, number, status, title, format, created_at, created_by,
        created_by_name, changed_at, changed_by, changed_by_name, activated_at, activated_by,
        activated_by_name, version
      from workflow_version where company_id = :company and workflow_id = :workflow
      """;

  private final JdbcClient jdbc;

  WorkflowVersionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest first.
  List<WorkflowVersion> all(WorkflowId workflow) {
    return of(OF_WORKFLOW + " order by number desc", workflow).query((row, _) -> read(row)).list();
  }

  Optional<WorkflowVersion> find(WorkflowId workflow, int number) {
    return of(OF_WORKFLOW + " and number = :number", workflow)
        .param("number", number)
        .query((row, _) -> read(row))
        .optional();
  }

  String source(VersionId id) {
    return jdbc.sql("select source from workflow_version where company_id = :company and id = :id")
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> row.getString("source"))
        .single();
  }

  void insert(WorkflowVersion draft, Source source) {
    change(
            """
            insert into workflow_version (company_id, id, workflow_id, number, status, title,
              format, source, created_at, created_by, created_by_name, changed_at, changed_by,
              changed_by_name)
            values (:company, :id, :workflow, :number, :status, :title, :format, :source, :at, :by,
              :byName, :at, :by, :byName)
            """,
            draft)
        .param("number", draft.number())
        .param("source", source.text())
        .update();
  }

  /// Stores the document of a draft; false when somebody else was faster.
  boolean say(WorkflowVersion draft, Source source) {
    return change(
                """
                update workflow_version set title = :title, format = :format, source = :source,
                  changed_at = :at, changed_by = :by, changed_by_name = :byName,
                  version = :edition
                where company_id = :company and workflow_id = :workflow and id = :id
                  and version = :edition - 1 and status = :status
                """,
                draft)
            .param("source", source.text())
            .update()
        == 1;
  }

  /// Stores where a version stands; false when somebody else was faster.
  boolean stand(WorkflowVersion version) {
    var activated = version.activated();
    return change(
                """
                update workflow_version set status = :status, changed_at = :at, changed_by = :by,
                  changed_by_name = :byName, activated_at = :activatedAt,
                  activated_by = :activatedBy, activated_by_name = :activatedByName,
                  version = :edition
                where company_id = :company and workflow_id = :workflow and id = :id
                  and version = :edition - 1
                """,
                version)
            .param(
                "activatedAt",
                activated == null ? null : activated.at().atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .param("activatedBy", activated == null ? null : id(activated.by()), Types.OTHER)
            .param("activatedByName", activated == null ? null : activated.name(), Types.VARCHAR)
            .update()
        == 1;
  }

  /// Only a draft.
  void delete(WorkflowVersion draft) {
    of(
            "delete from workflow_version where company_id = :company and workflow_id = :workflow"
                + " and id = :id",
            draft.workflow())
        .param("id", draft.id().value())
        .update();
  }

  private StatementSpec change(String sql, WorkflowVersion version) {
    var changed = version.changed();
    return of(sql, version.workflow())
        .param("id", version.id().value())
        .param("status", Word.written(version.status()))
        .param("title", version.title())
        .param("format", Word.written(version.format()))
        .param("at", changed.at().atOffset(ZoneOffset.UTC))
        .param("by", id(changed.by()), Types.OTHER)
        .param("byName", changed.name())
        .param("edition", version.edition());
  }

  private StatementSpec of(String sql, WorkflowId workflow) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("workflow", workflow.value());
  }

  private static WorkflowVersion read(ResultSet row) throws SQLException {
    return new WorkflowVersion(
        new VersionId(row.getObject("id", UUID.class)),
        new WorkflowId(row.getObject("workflow_id", UUID.class)),
        row.getInt("number"),
        VersionStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getString("title"),
        SourceFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
        stamp(row, "created"),
        stamp(row, "changed"),
        row.getObject("activated_at") == null ? null : stamp(row, "activated"),
        row.getLong("version"));
  }

  /// Reads the three columns of a stamp.
  static Stamp stamp(ResultSet row, String prefix) throws SQLException {
    var by = row.getObject(prefix + "_by", UUID.class);
    return new Stamp(
        Objects.requireNonNull(row.getObject(prefix + "_at", OffsetDateTime.class)).toInstant(),
        by == null ? null : new PersonId(by),
        row.getString(prefix + "_by_name"));
  }

  static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
