package dev.evenhand.roster.internal.version;

import dev.evenhand.company.Tenancy;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every change of a published week, the newest version first.
@Repository
public class LogTable {
  /// After which change a page begins; the first page begins after [#START].
  public record After(int number, int place) {
    public static final After START = new After(Integer.MAX_VALUE, 0);
  }

  private static final String PAGE =
      """
      with version as materialized (
        select number, kind, at, by_name, comment, problem::jsonb -> 'hours' as hours
        from timetable_version
        where company_id = :company and week = :week and number <= :number
      )
      select number, place, kind, at, by_name, comment, day, turn, from_person, to_person,
        coalesce(hours ->> turn, '') as start, coalesce(hours ->> (turn + 1), '') as finish
      from timetable_change join version using (number)
      where company_id = :company and week = :week
        and (number < :number or (number = :number and place > :place))
      order by number desc, place
      limit :limit
      """;

  private final JdbcClient jdbc;

  LogTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<LogEntry> page(LocalDate week, After after, int limit) {
    return jdbc.sql(PAGE)
        .param("company", Tenancy.current().value())
        .param("week", week)
        .param("number", after.number())
        .param("place", after.place())
        .param("limit", limit)
        .query((row, _) -> entry(row))
        .list();
  }

  public long count(LocalDate week) {
    return jdbc.sql(
            "select count(*) from timetable_change where company_id = :company and week = :week")
        .param("company", Tenancy.current().value())
        .param("week", week)
        .query(Long.class)
        .single();
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getInt("number"),
        row.getInt("place"),
        Kind.of(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"),
        row.getString("comment"),
        ChangeTable.change(row),
        row.getString("start"),
        row.getString("finish"));
  }
}
