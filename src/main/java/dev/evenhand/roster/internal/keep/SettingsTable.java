package dev.evenhand.roster.internal.keep;

import dev.evenhand.company.Tenancy;
import dev.evenhand.roster.domain.RosterSettings;
import dev.evenhand.roster.internal.RosterJson;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The settings of each company that has said something.
@Repository
class SettingsTable {
  private final JdbcClient jdbc;
  private final RosterJson json;

  SettingsTable(JdbcClient jdbc, RosterJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  record Row(RosterSettings settings, long version) {}

  Optional<Row> find() {
    return jdbc.sql("select content, version from roster_settings where company_id = :company")
        .param("company", Tenancy.current().value())
        .query((row, _) ->
            new Row(
                json.read(row.getString("content"), RosterSettings.class), row.getLong("version")))
        .optional();
  }

  /// Whether the version was still the one that was seen.
  boolean put(RosterSettings settings, long seen) {
    return jdbc.sql(
                    """
                    insert into roster_settings (company_id, content, version)
                    select :company, :content, 1 where :seen = 0
                    on conflict (company_id) do nothing
                    """)
                .param("company", Tenancy.current().value())
                .param("content", json.write(settings))
                .param("seen", seen)
                .update()
            == 1
        || update(settings, seen);
  }

  private boolean update(RosterSettings settings, long seen) {
    return jdbc.sql(
                """
                update roster_settings set content = :content, version = version + 1
                where company_id = :company and version = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("content", json.write(settings))
            .param("seen", seen)
            .update()
        == 1;
  }
}
