package dev.evenhand.roster.internal.version;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.TimetableVersion.Head;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.internal.RosterJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The versions of published timetables. They are added and never changed.
@Repository
public class VersionTable {
  private static final String BY_NUMBER =
      """
      select week, number, kind, cells, problem, cost, bound, by, by_name, at, comment, run_id
      from timetable_version where company_id = :company and week = :week and number = :number
      """;
  private final JdbcClient jdbc;
  private final RosterJson json;
  private final GridText grids;

  VersionTable(JdbcClient jdbc, RosterJson json, GridText grids) {
    this.jdbc = jdbc;
    this.json = json;
    this.grids = grids;
  }

  /// Whoever publishes a week waits for those who do so already, until their transaction ends.
  public void lock(LocalDate week) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", "timetable/" + Tenancy.current() + "/" + week)
        .query((_, _) -> true)
        .single();
  }

  /// Whether nobody else has published this number of the week.
  public boolean insert(TimetableVersion version) {
    var head = version.head();
    return jdbc.sql(
                """
                insert into timetable_version (company_id, week, number, kind, cells, problem,
                  cost, bound, by, by_name, at, comment, run_id)
                values (:company, :week, :number, :kind, :cells, :problem,
                  :cost, :bound, :by, :byName, :at, :comment, :run)
                on conflict (company_id, week, number) do nothing
                """)
            .param("company", Tenancy.current().value())
            .param("week", head.week())
            .param("number", head.number())
            .param("kind", head.kind().word())
            .param("cells", grids.write(version.grid()))
            .param("problem", json.write(version.document()))
            .param("cost", head.cost())
            .param("bound", head.bound())
            .param("by", head.by() == null ? null : head.by().value())
            .param("byName", head.byName())
            .param("at", head.at().atOffset(ZoneOffset.UTC))
            .param("comment", head.comment())
            .param("run", head.run())
            .update()
        == 1;
  }

  /// The number in force; 0 while nothing is published.
  public int latestNumber(LocalDate week) {
    return jdbc.sql(
            """
            select coalesce(max(number), 0) from timetable_version
            where company_id = :company and week = :week
            """)
        .param("company", Tenancy.current().value())
        .param("week", week)
        .query(Integer.class)
        .single();
  }

  public Optional<TimetableVersion> latest(LocalDate week) {
    return find(week, latestNumber(week));
  }

  public Optional<TimetableVersion> find(LocalDate week, int number) {
    return jdbc.sql(BY_NUMBER)
        .param("company", Tenancy.current().value())
        .param("week", week)
        .param("number", number)
        .query((row, _) -> version(row))
        .optional();
  }

  /// All versions of a week, the newest first.
  public List<Head> heads(LocalDate week) {
    return jdbc.sql(
            """
            select week, number, kind, cost, bound, by, by_name, at, comment, run_id
            from timetable_version where company_id = :company and week = :week
            order by number desc
            """)
        .param("company", Tenancy.current().value())
        .param("week", week)
        .query((row, _) -> head(row))
        .list();
  }

  /// What is in force in each week of a range, its ends included.
  public List<TimetableVersion> inForce(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select distinct on (week) week, number, kind, cells, problem, cost, bound, by, by_name,
              at, comment, run_id
            from timetable_version
            where company_id = :company and week between :from and :to
            order by week, number desc
            """)
        .param("company", Tenancy.current().value())
        .param("from", from)
        .param("to", to)
        .query((row, _) -> version(row))
        .list();
  }

  private TimetableVersion version(ResultSet row) throws SQLException {
    return new TimetableVersion(
        head(row),
        grids.read(row.getString("cells"), row.getObject("week", LocalDate.class)),
        json.read(row.getString("problem"), WeekDocument.class));
  }

  private static Head head(ResultSet row) throws SQLException {
    var by = row.getObject("by", UUID.class);
    return new Head(
        row.getObject("week", LocalDate.class),
        row.getInt("number"),
        Kind.of(row.getString("kind")),
        row.getLong("cost"),
        row.getObject("bound", Long.class),
        by == null ? null : new PersonId(by),
        row.getString("by_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("comment"),
        row.getObject("run_id", UUID.class));
  }
}
