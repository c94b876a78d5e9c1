package dev.evenhand.roster.internal.version;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What each version of a timetable changed.
@Repository
public class ChangeTable {
  private final JdbcClient jdbc;

  ChangeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(LocalDate week, int number, List<Change> changes) {
    for (int place = 0; place < changes.size(); place++) {
      var change = changes.get(place);
      jdbc.sql(
              """
              insert into timetable_change (company_id, week, number, place, day, turn,
                from_person, to_person)
              values (:company, :week, :number, :place, :day, :turn, :from, :to)
              """)
          .param("company", Tenancy.current().value())
          .param("week", week)
          .param("number", number)
          .param("place", place)
          .param("day", change.day().getValue())
          .param("turn", change.turn())
          .param("from", value(change.from()))
          .param("to", value(change.to()))
          .update();
    }
  }

  /// What one version changed.
  public List<Change> of(LocalDate week, int number) {
    return jdbc.sql(
            """
            select day, turn, from_person, to_person from timetable_change
            where company_id = :company and week = :week and number = :number order by place
            """)
        .param("company", Tenancy.current().value())
        .param("week", week)
        .param("number", number)
        .query((row, _) -> change(row))
        .list();
  }

  static Change change(ResultSet row) throws SQLException {
    return new Change(
        DayOfWeek.of(row.getInt("day")),
        row.getInt("turn"),
        person(row.getObject("from_person", UUID.class)),
        person(row.getObject("to_person", UUID.class)));
  }

  private static @Nullable PersonId person(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
