package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.Import.Asked;
import dev.evenhand.cases.domain.imports.Import.Counts;
import dev.evenhand.cases.domain.imports.Import.State;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

@Repository
public class ImportTable {
  private static final String SELECT =
      """
      select id, file_name, columns, row_count, state, plan, created_at, created_by,
        created_by_name, started_at, finished_at, assigned, waiting, imported, repeated, refused,
        failure
      from case_import where company_id = :company
      """;

  private final JdbcClient jdbc;
  private final Json json;

  ImportTable(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public Optional<Import> find(ImportId id) {
    return ofCompany(SELECT + " and id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  /// The newest first.
  List<Import> newest(int most) {
    return ofCompany(SELECT + " order by created_at desc, id desc limit :most")
        .param("most", most)
        .query((row, _) -> read(row))
        .list();
  }

  void insert(Import made) {
    ofCompany(
            """
            insert into case_import (id, company_id, file_name, columns, row_count, state,
              created_at, created_by, created_by_name)
            values (:id, :company, :fileName, :columns, :rows, 'uploaded', :at, :by, :byName)
            """)
        .param("id", made.id().value())
        .param("fileName", made.fileName())
        .param("columns", new SqlArrayValue("text", made.columns().toArray()))
        .param("rows", made.rows())
        .param("at", made.asked().at().atOffset(ZoneOffset.UTC))
        .param("by", made.asked().by().value())
        .param("byName", made.asked().name())
        .update();
  }

  /// Keeps how many rows it has.
  void count(ImportId id, int rows) {
    ofCompany("update case_import set row_count = :rows where company_id = :company and id = :id")
        .param("id", id.value())
        .param("rows", rows)
        .update();
  }

  /// Keeps how it is to be taken over, unless it began meanwhile.
  boolean plan(ImportId id, ImportPlan plan) {
    return ofCompany(
                """
                update case_import set plan = :plan, state = 'mapped'
                where company_id = :company and id = :id
                  and (state in ('uploaded', 'mapped')
                    or (state in ('failed', 'cancelled') and names is null))
                """)
            .param("id", id.value())
            .param("plan", json.write(plan))
            .update()
        == 1;
  }

  /// Moves it from one state to another, if it is in that state.
  public boolean move(ImportId id, State from, State to, @Nullable String failure, Instant now) {
    return ofCompany(
                """
                update case_import set state = :to, failure = :failure, finished_at = :now
                where company_id = :company and id = :id and state = :from
                """)
            .param("id", id.value())
            .param("from", code(from))
            .param("to", code(to))
            .param("failure", failure)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Says that it runs. Answers whether it was in the state from which it was to begin.
  ///
  /// @param errand the order that is in force from now on
  boolean start(ImportId id, State from, UUID errand, Instant now) {
    return ofCompany(
                """
                update case_import set state = 'running', failure = null, started_at = :now,
                  finished_at = null, errand = :errand, attempts = 0
                where company_id = :company and id = :id and state = :from
                """)
            .param("id", id.value())
            .param("from", code(from))
            .param("errand", errand)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Forgets it and its rows, unless it runs.
  boolean delete(ImportId id) {
    return ofCompany(
                """
                delete from case_import
                where company_id = :company and id = :id and state <> 'running'
                """)
            .param("id", id.value())
            .update()
        == 1;
  }

  private Import read(ResultSet row) throws SQLException {
    var plan = row.getString("plan");
    return new Import(
        new ImportId(row.getObject("id", UUID.class)),
        row.getString("file_name"),
        List.of((String[]) row.getArray("columns").getArray()),
        row.getInt("row_count"),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        plan == null ? null : json.plan(plan),
        new Counts(
            row.getInt("assigned"),
            row.getInt("waiting"),
            row.getInt("imported"),
            row.getInt("repeated"),
            row.getInt("refused")),
        new Asked(
            new PersonId(row.getObject("created_by", UUID.class)),
            row.getString("created_by_name"),
            Objects.requireNonNull(instant(row, "created_at"))),
        instant(row, "started_at"),
        instant(row, "finished_at"),
        row.getString("failure"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static String code(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private StatementSpec ofCompany(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }
}
