package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Import.Counts;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.company.Tenancy;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Who runs an import. Whoever begins last does, and whoever did before adds nothing any more: a
/// process may be thought dead that was only slow.
@Repository
public class RunnerTable {
  private final JdbcClient jdbc;
  private final Json json;

  RunnerTable(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// Takes an import to run it. Answers how often that was done since it last got on; empty when
  /// another order is in force by now, or none.
  public Optional<Integer> take(ImportId id, UUID errand, UUID runner) {
    return ofImport(
            """
            update case_import set runner = :runner, attempts = attempts + 1
            where company_id = :company and id = :id and errand = :errand and state = 'running'
            returning attempts
            """,
            id)
        .param("errand", errand)
        .param("runner", runner)
        .query(Integer.class)
        .optional();
  }

  /// Whoever goes on has as many attempts as the first.
  public void leave(ImportId id, UUID runner) {
    ofImport(
            """
            update case_import set attempts = 0
            where company_id = :company and id = :id and runner = :runner
            """,
            id)
        .param("runner", runner)
        .update();
  }

  /// Adds what became of further rows. Answers whether this runner is to go on; empty when another
  /// has taken over, and then nothing is added.
  public Optional<Boolean> progress(ImportId id, UUID runner, Counts more) {
    return ofImport(
            """
            update case_import
            set assigned = assigned + :assigned, waiting = waiting + :waiting,
              imported = imported + :imported, repeated = repeated + :repeated,
              refused = refused + :refused, attempts = 0
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
