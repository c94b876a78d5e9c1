package dev.evenhand.roster.internal.check;

import dev.evenhand.company.Tenancy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When everything was last checked.
@Repository
class CheckTable {
  private final JdbcClient jdbc;

  CheckTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param versions how many were checked
  record Check(Instant at, int versions) {}

  Optional<Check> last() {
    return jdbc.sql("select at, versions from timetable_check where company_id = :company")
        .param("company", Tenancy.current().value())
        .query((row, _) ->
            new Check(
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getInt("versions")))
        .optional();
  }

  void put(Check check) {
    jdbc.sql(
            """
            insert into timetable_check (company_id, at, versions)
            values (:company, :at, :versions)
            on conflict (company_id)
            do update set at = excluded.at, versions = excluded.versions
            """)
        .param("company", Tenancy.current().value())
        .param("at", check.at().atOffset(ZoneOffset.UTC))
        .param("versions", check.versions())
        .update();
  }
}
