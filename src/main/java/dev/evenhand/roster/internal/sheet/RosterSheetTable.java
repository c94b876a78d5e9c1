package dev.evenhand.roster.internal.sheet;

import dev.evenhand.company.Tenancy;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.RosterSheet;
import dev.evenhand.roster.internal.RosterJson;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/// Which spreadsheet each company keeps its tables in.
@Repository
class RosterSheetTable {
  private static final TypeReference<Map<ImportKind, String>> RANGES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final RosterJson json;

  RosterSheetTable(JdbcClient jdbc, RosterJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Transactional(readOnly = true)
  public Optional<RosterSheet> find() {
    return jdbc.sql(
            "select spreadsheet, ranges, version from roster_sheet where company_id = :company")
        .param("company", Tenancy.current().value())
        .query((row, _) ->
            new RosterSheet(
                row.getString("spreadsheet"),
                json.read(row.getString("ranges"), RANGES),
                row.getLong("version")))
        .optional();
  }

  /// Whether the version was still the one that was seen.
  boolean put(RosterSheet wanted) {
    return jdbc.sql(
                """
                insert into roster_sheet (company_id, spreadsheet, ranges, version)
                select :company, :spreadsheet, :ranges, 1
                where :seen = 0 or exists (select from roster_sheet where company_id = :company)
                on conflict (company_id) do update set spreadsheet = excluded.spreadsheet,
                  ranges = excluded.ranges, version = roster_sheet.version + 1
                where roster_sheet.version = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("spreadsheet", wanted.spreadsheet())
            .param("ranges", json.write(wanted.ranges()))
            .param("seen", wanted.version())
            .update()
        == 1;
  }
}
