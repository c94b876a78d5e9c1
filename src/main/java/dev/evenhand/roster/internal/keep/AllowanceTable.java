package dev.evenhand.roster.internal.keep;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.allowance.Allowance;
import dev.evenhand.roster.domain.allowance.Allowance.Kind;
import dev.evenhand.roster.internal.keep.Allowances.Kept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is allowed in single weeks.
@Repository
class AllowanceTable {
  private final JdbcClient jdbc;

  AllowanceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Kept> of(LocalDate monday) {
    return jdbc.sql(
            """
            select id, week, kind, person_id, weekday, starts, group_name, most from week_allowance
            where company_id = :company and week = :week
            order by kind, person_id, weekday, starts, group_name, id
            """)
        .param("company", Tenancy.current().value())
        .param("week", monday)
        .query((row, _) -> kept(row))
        .list();
  }

  /// What is kept by then; nothing when exactly this was allowed already. A limit that was allowed
  /// before makes room for the new one.
  Optional<Kept> put(UUID id, LocalDate monday, Allowance allowance) {
    var day = allowance.day();
    return jdbc.sql(
            """
            insert into week_allowance (company_id, id, week, kind, person_id, weekday, starts, group_name, most)
            values (:company, :id, :week, :kind, :person, :weekday, :starts, :group, :most)
            on conflict on constraint the_same_is_allowed_once_in_a_week
            do update set most = excluded.most where week_allowance.most <> excluded.most
            returning id, week, kind, person_id, weekday, starts, group_name, most
            """)
        .param("company", Tenancy.current().value())
        .param("id", id)
        .param("week", monday)
        .param("kind", allowance.kind().word())
        .param(
            "person", allowance.person() == null ? null : allowance.person().value(), Types.OTHER)
        .param("weekday", day == null ? null : day.getValue(), Types.SMALLINT)
        .param("starts", allowance.starts(), Types.TIME)
        .param("group", allowance.group(), Types.VARCHAR)
        .param("most", allowance.most())
        .query((row, _) -> kept(row))
        .optional();
  }

  boolean delete(UUID id) {
    return jdbc.sql("delete from week_allowance where company_id = :company and id = :id")
            .param("company", Tenancy.current().value())
            .param("id", id)
            .update()
        == 1;
  }

  /// Those who allow something at once wait for each other.
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", "week-allowances/" + Tenancy.current())
        .query((_, _) -> true)
        .single();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        row.getObject("week", LocalDate.class),
        new Allowance(
            Kind.of(row.getString("kind")),
            person(row.getObject("person_id", UUID.class)),
            weekday(row.getObject("weekday", Integer.class)),
            row.getObject("starts", LocalTime.class),
            row.getString("group_name"),
            row.getInt("most")));
  }

  private static @Nullable PersonId person(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable DayOfWeek weekday(@Nullable Integer number) {
    return number == null ? null : DayOfWeek.of(number);
  }
}
