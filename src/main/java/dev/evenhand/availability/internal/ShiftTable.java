package dev.evenhand.availability.internal;

import dev.evenhand.availability.Shift;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The patterns of those who do not work the standard hours.
@Repository
class ShiftTable {
  record Stored(WeeklyShift shift, long version) {}

  private final JdbcClient jdbc;

  ShiftTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<PersonId, WeeklyShift> all() {
    var days = new HashMap<PersonId, Map<DayOfWeek, Shift>>();
    jdbc.sql(
            """
            select person_id, weekday, starts, ends
            from weekly_shift left join shift_day using (company_id, person_id)
            where company_id = :company
            """)
        .param("company", Tenancy.current().value())
        .query(row -> {
          addDay(row, person -> days.computeIfAbsent(person, _ -> noDays()));
        });
    var shifts = new HashMap<PersonId, WeeklyShift>();
    days.forEach((person, hours) -> shifts.put(person, new WeeklyShift(hours)));
    return shifts;
  }

  Optional<Stored> find(PersonId person) {
    var days = noDays();
    jdbc.sql(
            """
            select person_id, weekday, starts, ends from shift_day
            where company_id = :company and person_id = :person
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .query(row -> {
          addDay(row, _ -> days);
        });
    return jdbc.sql(
            """
            select version from weekly_shift
            where company_id = :company and person_id = :person
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .query((row, _) -> new Stored(new WeeklyShift(days), row.getLong("version")))
        .optional();
  }

  /// Stores the pattern if its version is still the one seen, 0 standing for none.
  boolean put(PersonId person, WeeklyShift shift, long seen) {
    if (seen == 0 ? !insert(person) : !raise(person, seen)) {
      return false;
    }
    jdbc.sql("delete from shift_day where company_id = :company and person_id = :person")
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .update();
    shift.days().forEach((day, hours) -> insert(person, day, hours));
    return true;
  }

  private boolean insert(PersonId person) {
    return jdbc.sql(
                """
                insert into weekly_shift (company_id, person_id, version)
                values (:company, :person, 1)
                on conflict do nothing
                """)
            .param("company", Tenancy.current().value())
            .param("person", person.value())
            .update()
        == 1;
  }

  private boolean raise(PersonId person, long seen) {
    return jdbc.sql(
                """
                update weekly_shift set version = version + 1
                where company_id = :company and person_id = :person and version = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("person", person.value())
            .param("seen", seen)
            .update()
        == 1;
  }

  private void insert(PersonId person, DayOfWeek day, Shift hours) {
    jdbc.sql(
            """
            insert into shift_day (company_id, person_id, weekday, starts, ends)
            values (:company, :person, :weekday, :starts, :ends)
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("weekday", day.getValue())
        .param("starts", hours.start())
        .param("ends", hours.end())
        .update();
  }

  private static void addDay(ResultSet row, Function<PersonId, Map<DayOfWeek, Shift>> daysOf)
      throws SQLException {
    var days = daysOf.apply(new PersonId(row.getObject("person_id", UUID.class)));
    int weekday = row.getInt("weekday");
    if (weekday > 0) {
      var starts = row.getObject("starts", LocalTime.class);
      var ends = row.getObject("ends", LocalTime.class);
      days.put(DayOfWeek.of(weekday), new Shift(starts, ends));
    }
  }

  private static Map<DayOfWeek, Shift> noDays() {
    return new EnumMap<>(DayOfWeek.class);
  }
}
