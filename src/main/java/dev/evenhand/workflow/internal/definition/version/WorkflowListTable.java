package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.http.Word;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.domain.version.WorkflowEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Workflows with what their versions are, by title.
@Repository
class WorkflowListTable {
  private static final String ENTRIES =
      """
      with entry as (
        select w.id, w.key, w.title, w.created_at, w.created_by, w.created_by_name, w.changed_at,
          lower(w.title) as sort_key, v.active, v.draft, v.versions, case
            when v.active is not null then 'active'
            when v.draft is not null then 'draft'
            when v.deprecated > 0 then 'deprecated'
            else 'archived' end as status
        from workflow w
        cross join lateral (
          select max(number) filter (where status = 'active') as active,
            max(number) filter (where status = 'draft') as draft,
            count(*) filter (where status = 'deprecated') as deprecated,
            count(*) as versions
          from workflow_version
          where company_id = w.company_id and workflow_id = w.id) v
        where w.company_id = :company
      )
      """;
  private static final String LIST =
      ENTRIES
          + """
          , listed as (
            select id, key, title, created_at, created_by, created_by_name, changed_at, sort_key,
              active, draft, versions, status
            from entry
            where position(:text in lower(key || ' ' || title)) > 0
              and case
                when cast(:status as text) is null then status <> 'archived'
                when :status = 'draft' then draft is not null
                else status = :status end
          )
          select id, key, title, created_at, created_by, created_by_name, changed_at, sort_key,
            active, draft, versions, status, (select count(*) from listed) as total
          from listed
          where cast(:afterKey as text) is null
            or (sort_key, id) > (:afterKey, cast(:afterId as uuid))
          order by sort_key, id
          limit :limit
          """;
  private static final String ONE =
      ENTRIES
          + """
          select id, key, title, created_at, created_by, created_by_name, changed_at, sort_key,
            active, draft, versions, status
          from entry where id = :id
          """;

  private final JdbcClient jdbc;

  WorkflowListTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(WorkflowEntry entry, String sortKey, long total) {}

  Page<WorkflowEntry> list(WorkflowFilter filter) {
    var after = filter.after();
    var status = filter.status();
    var rows =
        jdbc.sql(LIST)
            .param("company", Tenancy.current().value())
            .param("text", filter.text().strip().toLowerCase(Locale.ROOT))
            .param("status", status == null ? null : Word.written(status), Types.VARCHAR)
            .param("afterKey", after == null ? null : after.key(), Types.VARCHAR)
            .param("afterId", after == null ? null : after.id(), Types.VARCHAR)
            .param("limit", filter.limit() + 1)
            .query((row, _) -> new Row(entry(row), row.getString("sort_key"), row.getLong("total")))
            .list();
    return page(rows, filter.limit());
  }

  Optional<WorkflowEntry> find(WorkflowId id) {
    return jdbc.sql(ONE)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> entry(row))
        .optional();
  }

  private static Page<WorkflowEntry> page(List<Row> rows, int limit) {
    var shown = rows.subList(0, Math.min(limit, rows.size()));
    var next = rows.size() > limit ? cursor(shown.getLast()) : null;
    return new Page<>(
        shown.stream().map(Row::entry).toList(),
        next,
        rows.isEmpty() ? 0 : rows.getFirst().total());
  }

  private static String cursor(Row last) {
    return new Cursor(last.sortKey(), last.entry().id().toString()).text();
  }

  private static WorkflowEntry entry(ResultSet row) throws SQLException {
    return new WorkflowEntry(
        new WorkflowId(row.getObject("id", UUID.class)),
        row.getString("key"),
        row.getString("title"),
        VersionStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        number(row, "active"),
        number(row, "draft"),
        row.getInt("versions"),
        WorkflowVersionTable.stamp(row, "created"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }
}
