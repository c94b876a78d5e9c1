package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Import.Counts;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Who runs an import, so that several processes do not run one twice, and another goes on when one
/// dies.
@Repository
public class RunnerTable {
  private final JdbcClient jdbc;
  private final Json json;

  RunnerTable(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// An import nobody works on.
  public record Idle(CompanyId company, ImportId id) {}

  /// Asks across companies.
  public List<Idle> idle(Instant now) {
    return jdbc.sql("select company, import from imports_to_run(:now)")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Idle(
                new CompanyId(row.getObject("company", UUID.class)),
                new ImportId(row.getObject("import", UUID.class))))
        .list();
  }

  /// Takes an import to run it, if nobody else does. Answers how often that was done since it last
  /// got on.
  public Optional<Integer> take(ImportId id, UUID runner, Instant now, Instant until) {
    return ofImport(
            """
            update case_import
            set runner = :runner, runner_until = :until, attempts = attempts + 1
            where company_id = :company and id = :id and state = 'running'
              and (runner_until is null or runner_until <= :now)
            returning attempts
            """,
            id)
        .param("runner", runner)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .optional();
  }

  /// Lets another process go on at once.
  public void leave(ImportId id, UUID runner) {
    ofImport(
            """
            update case_import set runner_until = null, attempts = 0
            where company_id = :company and id = :id and runner = :runner
            """,
            id)
        .param("runner", runner)
        .update();
  }

  /// Adds what became of further rows. Answers whether this runner is to go on; empty when another
  /// has taken over, and then nothing is added.
  public Optional<Boolean> progress(ImportId id, UUID runner, Counts more, Instant until) {
    return ofImport(
            """
            update case_import
            set assigned = assigned + :assigned, waiting = waiting + :waiting,
              imported = imported + :imported, repeated = repeated + :repeated,
              refused = refused + :refused, runner_until = :until, attempts = 0
            where company_id = :company and id = :id and runner = :runner
            returning state = 'running'
            """,
            id)
        .param("runner", runner)
        .param("assigned", more.assigned())
        .param("waiting", more.waiting())
        .param("imported", more.imported())
        .param("repeated", more.repeated())
        .param("refused", more.refused())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .optional();
  }

  /// What the names in the rows mean, once it is known.
  public Optional<Names> names(ImportId id) {
    return ofImport(
            "select names from case_import where company_id = :company and id = :id and names is not null",
            id)
        .query(String.class)
        .optional()
        .map(json::names);
  }

  /// Keeps what the names mean, and how many rows were refused while reading them.
  public void names(ImportId id, Names names) {
    ofImport(
            """
            update case_import set names = :names, refused =
              (select count(*) from case_import_row
               where company_id = :company and import_id = :id and status = 'refused')
            where company_id = :company and id = :id
            """,
            id)
        .param("names", json.write(names))
        .update();
  }

  private StatementSpec ofImport(String sql, ImportId id) {
    return jdbc.sql(sql).param("company", Tenancy.current().value()).param("id", id.value());
  }
}
