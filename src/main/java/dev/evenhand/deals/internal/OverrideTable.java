package dev.evenhand.deals.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.deals.domain.entry.OverrideEntry;
import dev.evenhand.deals.domain.entry.OverrideEntry.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Capacity overrides.
@Repository
class OverrideTable {
  private final JdbcClient jdbc;

  OverrideTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// As they were entered.
  List<OverrideEntry> all() {
    return jdbc.sql(
            """
            select id, email, effective, monthly_limit, pod_type, notes, version
            from capacity_override where company_id = :company order by entered
            """)
        .param("company", Tenancy.current().value())
        .query((row, _) -> entry(row))
        .list();
  }

  Optional<OverrideEntry> find(OverrideEntry.Id id) {
    return jdbc.sql(
            """
            select id, email, effective, monthly_limit, pod_type, notes, version
            from capacity_override where company_id = :company and id = :id
            """)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> entry(row))
        .optional();
  }

  void insert(OverrideEntry.Id id, Facts facts) {
    jdbc.sql(
            """
            insert into capacity_override
              (company_id, id, email, effective, monthly_limit, pod_type, notes)
            values (:company, :id, :email, :effective, :limit, :podType, :notes)
            """)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .param("email", facts.email())
        .param("effective", facts.effective())
        .param("limit", facts.monthlyLimit())
        .param("podType", facts.podType())
        .param("notes", facts.notes())
        .update();
  }

  boolean update(OverrideEntry.Id id, Facts facts, long seen) {
    return jdbc.sql(
                """
                update capacity_override set email = :email, effective = :effective,
                  monthly_limit = :limit, pod_type = :podType, notes = :notes, version = version + 1
                where company_id = :company and id = :id and version = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("id", id.value())
            .param("email", facts.email())
            .param("effective", facts.effective())
            .param("limit", facts.monthlyLimit())
            .param("podType", facts.podType())
            .param("notes", facts.notes())
            .param("seen", seen)
            .update()
        == 1;
  }

  boolean delete(OverrideEntry.Id id) {
    return jdbc.sql("delete from capacity_override where company_id = :company and id = :id")
            .param("company", Tenancy.current().value())
            .param("id", id.value())
            .update()
        == 1;
  }

  private static OverrideEntry entry(ResultSet row) throws SQLException {
    var facts =
        new Facts(
            row.getString("email"),
            row.getObject("effective", LocalDate.class),
            row.getInt("monthly_limit"),
            row.getString("pod_type"),
            row.getString("notes"));
    var id = new OverrideEntry.Id(row.getObject("id", UUID.class));
    return new OverrideEntry(id, facts, row.getLong("version"));
  }
}
