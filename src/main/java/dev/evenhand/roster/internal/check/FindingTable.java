package dev.evenhand.roster.internal.check;

import dev.evenhand.company.Tenancy;
import dev.evenhand.roster.domain.finding.Finding;
import dev.evenhand.roster.domain.finding.Finding.Detail;
import dev.evenhand.roster.domain.finding.Finding.Kind;
import dev.evenhand.roster.internal.RosterJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/// What is wrong with stored timetables.
@Repository
class FindingTable {
  private static final TypeReference<List<Detail>> DETAILS = new TypeReference<>() {};
  private final JdbcClient jdbc;
  private final RosterJson json;

  FindingTable(JdbcClient jdbc, RosterJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// A finding, and since when.
  record Found(Finding finding, Instant at) {}

  /// The earliest weeks first.
  List<Found> all() {
    return jdbc.sql(
            """
            select week, number, kind, details, found_at from timetable_finding
            where company_id = :company order by week, number desc, kind
            """)
        .param("company", Tenancy.current().value())
        .query((row, _) -> found(row))
        .list();
  }

  /// Those who check at once wait for each other, so that each finding is told once.
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", "timetable-findings/" + Tenancy.current())
        .query((_, _) -> true)
        .single();
  }

  void put(Finding finding, Instant at) {
    with(
            finding,
            """
            insert into timetable_finding (company_id, week, number, kind, details, found_at)
            values (:company, :week, :number, :kind, :details, :at)
            on conflict (company_id, week, number, kind)
            do update set details = excluded.details, found_at = excluded.found_at
            """)
        .param("details", json.write(finding.details()))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(Finding finding) {
    with(
            finding,
            """
            delete from timetable_finding
            where company_id = :company and week = :week and number = :number and kind = :kind
            """)
        .update();
  }

  /// Weeks of which something is published, from one on.
  List<LocalDate> weeks(LocalDate from) {
    return jdbc.sql(
            """
            select distinct week from timetable_version
            where company_id = :company and week >= :from order by week
            """)
        .param("company", Tenancy.current().value())
        .param("from", from)
        .query((row, _) -> row.getObject("week", LocalDate.class))
        .list();
  }

  private StatementSpec with(Finding finding, String sql) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("week", finding.week())
        .param("number", finding.number())
        .param("kind", finding.kind().word());
  }

  private Found found(ResultSet row) throws SQLException {
    return new Found(
        new Finding(
            row.getObject("week", LocalDate.class),
            row.getInt("number"),
            Kind.of(row.getString("kind")),
            json.read(row.getString("details"), DETAILS)),
        row.getObject("found_at", OffsetDateTime.class).toInstant());
  }
}
