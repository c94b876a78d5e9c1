package dev.evenhand.roster.internal.keep;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.BusyMark.Day;
import dev.evenhand.roster.domain.BusyMark.Facts;
import dev.evenhand.roster.domain.BusyMark.Hours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// When people are busy.
@Repository
class BusyTable {
  private final JdbcClient jdbc;

  BusyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<BusyMark> all() {
    return jdbc.sql(
            """
            select id, person_id, weekday, on_day, from_time, to_time, optional, reason, version
            from busy_mark where company_id = :company
            order by person_id, weekday, on_day, from_time, id
            """)
        .param("company", Tenancy.current().value())
        .query((row, _) -> mark(row))
        .list();
  }

  Optional<BusyMark> find(BusyMark.Id id) {
    return jdbc.sql(
            """
            select id, person_id, weekday, on_day, from_time, to_time, optional, reason, version
            from busy_mark where company_id = :company and id = :id
            """)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> mark(row))
        .optional();
  }

  void insert(BusyMark mark) {
    with(
            mark,
            """
            insert into busy_mark (company_id, id, person_id, weekday, on_day, from_time, to_time,
              optional, reason)
            values (:company, :id, :person, :weekday, :day, :from, :to, :optional, :reason)
            """)
        .param("person", mark.person().value())
        .update();
  }

  /// Whether the version was still the one of the mark given.
  boolean update(BusyMark mark) {
    return with(
                mark,
                """
                update busy_mark set weekday = :weekday, on_day = :day, from_time = :from,
                  to_time = :to, optional = :optional, reason = :reason, version = version + 1
                where company_id = :company and id = :id and version = :seen
                """)
            .param("seen", mark.version())
            .update()
        == 1;
  }

  boolean delete(BusyMark.Id id) {
    return jdbc.sql("delete from busy_mark where company_id = :company and id = :id")
            .param("company", Tenancy.current().value())
            .param("id", id.value())
            .update()
        == 1;
  }

  private StatementSpec with(BusyMark mark, String sql) {
    var facts = mark.facts();
    var hours = facts.hours();
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("id", mark.id().value())
        .param("weekday", facts.day() instanceof Day.EveryWeek(var day) ? day.getValue() : null)
        .param("day", facts.day() instanceof Day.Once(var day) ? day : null)
        .param("from", hours == null ? null : hours.from())
        .param("to", hours == null ? null : hours.to())
        .param("optional", facts.optional())
        .param("reason", facts.reason());
  }

  private static BusyMark mark(ResultSet row) throws SQLException {
    var weekday = row.getObject("weekday", Integer.class);
    var from = row.getObject("from_time", LocalTime.class);
    return new BusyMark(
        new BusyMark.Id(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new Facts(
            weekday == null
                ? new Day.Once(row.getObject("on_day", LocalDate.class))
                : new Day.EveryWeek(DayOfWeek.of(weekday)),
            from == null ? null : new Hours(from, row.getObject("to_time", LocalTime.class)),
            row.getBoolean("optional"),
            row.getString("reason")),
        row.getLong("version"));
  }
}
