package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.internal.imports.CsvFile.Row;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

@Repository("importRowTable")
public class RowTable {
  /// A row to be taken over.
  ///
  /// @param at when its case was opened, or is tried again
  public record Due(Row row, Instant at) {}

  private final JdbcClient jdbc;
  private final Json json;

  RowTable(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public void insert(ImportId id, List<Row> rows) {
    ofImport(
            """
            insert into case_import_row (company_id, import_id, line, cells)
            select :company, :import, line, cells
            from unnest(:lines, :cells) as row (line, cells)
            """,
            id)
        .param("lines", array("int4", rows, Row::line))
        .param("cells", array("text", rows, row -> json.write(row.cells())))
        .update();
  }

  /// Rows in the order of the file, after a line.
  public List<Row> after(ImportId id, int line, int most) {
    return ofImport(
            """
            select line, cells from case_import_row
            where company_id = :company and import_id = :import and line > :line
            order by line limit :most
            """,
            id)
        .param("line", line)
        .param("most", most)
        .query((row, _) -> row(row))
        .list();
  }

  /// Says of rows that were read when their cases were opened.
  public void date(ImportId id, List<Due> rows) {
    ofImport(
            """
            update case_import_row set opened_at = read.at
            from unnest(:lines, :at) as read (line, at)
            where company_id = :company and import_id = :import
              and case_import_row.line = read.line and status = 'pending'
            """,
            id)
        .param("lines", array("int4", rows, due -> due.row().line()))
        .param(
            "at", array("timestamptz", rows, due -> due.at().atOffset(ZoneOffset.UTC).toString()))
        .update();
  }

  /// Makes rows that were refused to be read again.
  public void reopen(ImportId id) {
    ofImport(
            """
            update case_import_row set status = 'pending', reason = '', detail = '', faults = '[]'
            where company_id = :company and import_id = :import and status = 'refused'
            """,
            id)
        .update();
  }

  /// The oldest of the rows not yet taken over that are older than an instant.
  public List<Due> pending(ImportId id, @Nullable Instant before, int most) {
    return ofImport(
            """
            select line, cells, opened_at as at from case_import_row
            where company_id = :company and import_id = :import and status = 'pending'
              and opened_at < coalesce(cast(:before as timestamptz), 'infinity')
            order by opened_at, line limit :most
            """,
            id)
        .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) -> due(row))
        .list();
  }

  /// When the first of those nobody could take are tried again.
  public Optional<Instant> nextRetry(ImportId id) {
    return ofImport(
            """
            select retry_at from case_import_row
            where company_id = :company and import_id = :import and retry_at is not null
            order by retry_at limit 1
            """,
            id)
        .query((row, _) -> row.getObject("retry_at", OffsetDateTime.class).toInstant())
        .optional();
  }

  public List<Due> retries(ImportId id, Instant at, int most) {
    return ofImport(
            """
            select line, cells, retry_at as at from case_import_row
            where company_id = :company and import_id = :import and retry_at = :at
            order by opened_at, line limit :most
            """,
            id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) -> due(row))
        .list();
  }

  public void keep(ImportId id, List<RowOutcome> outcomes) {
    ofImport(
            """
            update case_import_row set status = done.status, reason = done.reason,
              detail = done.detail, faults = done.faults,
              item_id = cast(nullif(done.item, '') as uuid),
              holder = cast(nullif(done.holder, '') as uuid),
              retry_at = cast(nullif(done.retry, '') as timestamptz)
            from unnest(:lines, :statuses, :reasons, :details, :faults, :items, :holders, :retries)
              as done (line, status, reason, detail, faults, item, holder, retry)
            where company_id = :company and import_id = :import and case_import_row.line = done.line
            """,
            id)
        .param("lines", array("int4", outcomes, RowOutcome::line))
        .param("statuses", array("text", outcomes, done -> done.status().code()))
        .param("reasons", array("text", outcomes, RowOutcome::reason))
        .param("details", array("text", outcomes, RowOutcome::detail))
        .param("faults", array("text", outcomes, done -> json.write(done.faults())))
        .param("items", array("text", outcomes, done -> text(done.item())))
        .param("holders", array("text", outcomes, done -> text(done.holder())))
        .param("retries", array("text", outcomes, done -> text(done.retryAt())))
        .update();
  }

  /// What became of the rows after a line, of one status or of all.
  public List<Told> told(ImportId id, @Nullable String status, int line, int most) {
    return ofImport(
            """
            select line, cells, status, reason, detail, faults, item_id, holder
            from case_import_row
            where company_id = :company and import_id = :import and line > :line
              and (cast(:status as text) is null or status = :status)
            order by line limit :most
            """,
            id)
        .param("status", status)
        .param("line", line)
        .param("most", most)
        .query((row, _) -> told(row))
        .list();
  }

  /// A row and what became of it.
  public record Told(Row row, RowOutcome outcome) {}

  private Told told(ResultSet row) throws SQLException {
    var item = row.getObject("item_id", UUID.class);
    var holder = row.getObject("holder", UUID.class);
    var outcome =
        new RowOutcome(
            row.getInt("line"),
            RowOutcome.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
            row.getString("reason"),
            row.getString("detail"),
            json.faults(row.getString("faults")),
            item == null ? null : new WorkItemId(item),
            holder == null ? null : new PersonId(holder),
            null);
    return new Told(row(row), outcome);
  }

  private Due due(ResultSet row) throws SQLException {
    return new Due(
        row(row), Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant());
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(row.getInt("line"), json.cells(row.getString("cells")));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, Object> column) {
    return new SqlArrayValue(type, rows.stream().map(column).toArray());
  }

  private StatementSpec ofImport(String sql, ImportId id) {
    return jdbc.sql(sql).param("company", Tenancy.current().value()).param("import", id.value());
  }
}
