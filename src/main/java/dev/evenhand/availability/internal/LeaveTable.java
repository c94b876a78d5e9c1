package dev.evenhand.availability.internal;

import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.domain.Leave;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is absent on which days.
@Repository
class LeaveTable {
  private final JdbcClient jdbc;

  LeaveTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The days of everybody's leave that ends on this day or later.
  Map<PersonId, List<DayRange>> from(LocalDate day) {
    var days = new HashMap<PersonId, List<DayRange>>();
    jdbc.sql(
            """
            select person_id, first_day, last_day from leave
            where company_id = :company and last_day >= :day
            order by first_day
            """)
        .param("company", Tenancy.current().value())
        .param("day", day)
        .query(row -> {
          days.computeIfAbsent(person(row), _ -> new ArrayList<>()).add(days(row));
        });
    return days;
  }

  Optional<Leave> find(Leave.Id id) {
    return jdbc.sql(
            """
            select id, person_id, first_day, last_day, note, version from leave
            where company_id = :company and id = :id
            """)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> leave(row))
        .optional();
  }

  /// Lets nobody else change the leave of this person until the transaction ends.
  void lock(PersonId person) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:text, 0))")
        .param("text", "leave/" + person)
        .query((_, _) -> true)
        .single();
  }

  /// Another leave of the person on any of the days.
  Optional<Leave> overlapping(PersonId person, DayRange days, Leave.Id except) {
    return jdbc.sql(
            """
            select id, person_id, first_day, last_day, note, version from leave
            where company_id = :company and person_id = :person and id <> :except
              and daterange(first_day, last_day, '[]') && daterange(:first, :last, '[]')
            order by first_day limit 1
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .param("except", except.value())
        .param("first", days.first())
        .param("last", days.last())
        .query((row, _) -> leave(row))
        .optional();
  }

  void insert(Leave leave) {
    jdbc.sql(
            """
            insert into leave (company_id, id, person_id, first_day, last_day, note)
            values (:company, :id, :person, :first, :last, :note)
            """)
        .param("company", Tenancy.current().value())
        .param("id", leave.id().value())
        .param("person", leave.person().value())
        .param("first", leave.days().first())
        .param("last", leave.days().last())
        .param("note", leave.note())
        .update();
  }

  /// Changes days and note if the leave still has the version that was seen.
  boolean update(Leave leave) {
    return jdbc.sql(
                """
                update leave set first_day = :first, last_day = :last, note = :note,
                  version = version + 1
                where company_id = :company and id = :id and version = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("id", leave.id().value())
            .param("first", leave.days().first())
            .param("last", leave.days().last())
            .param("note", leave.note())
            .param("seen", leave.version())
            .update()
        == 1;
  }

  boolean delete(Leave.Id id) {
    return jdbc.sql("delete from leave where company_id = :company and id = :id")
            .param("company", Tenancy.current().value())
            .param("id", id.value())
            .update()
        == 1;
  }

  static Leave leave(ResultSet row) throws SQLException {
    return new Leave(
        new Leave.Id(row.getObject("id", UUID.class)),
        person(row),
        days(row),
        row.getString("note"),
        row.getLong("version"));
  }

  private static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getObject("person_id", UUID.class));
  }

  private static DayRange days(ResultSet row) throws SQLException {
    return new DayRange(
        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
  }
}
