package dev.evenhand.availability.internal;

import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.domain.Closure;
import dev.evenhand.availability.domain.Closure.Facts;
import dev.evenhand.company.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// On which days the company is closed.
@Repository
class ClosureTable {
  private final JdbcClient jdbc;

  ClosureTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Closures with a day in the range, by their first day.
  List<Closure> between(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select id, first_day, last_day, description, tags, version from closure
            where company_id = :company and last_day >= :from and first_day <= :to
            order by first_day, id
            """)
        .param("company", Tenancy.current().value())
        .param("from", from)
        .param("to", to)
        .query((row, _) -> closure(row))
        .list();
  }

  Optional<Closure> find(Closure.Id id) {
    return jdbc.sql(
            """
            select id, first_day, last_day, description, tags, version from closure
            where company_id = :company and id = :id
            """)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> closure(row))
        .optional();
  }

  void insert(Closure.Id id, Facts facts) {
    jdbc.sql(
            """
            insert into closure (company_id, id, first_day, last_day, description, tags)
            values (:company, :id, :first, :last, :description, :tags)
            """)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .param("first", facts.days().first())
        .param("last", facts.days().last())
        .param("description", facts.description())
        .param("tags", facts.tags().toArray(String[]::new))
        .update();
  }

  boolean update(Closure.Id id, Facts facts, long seen) {
    return jdbc.sql(
                """
                update closure set first_day = :first, last_day = :last,
                  description = :description, tags = :tags, version = version + 1
                where company_id = :company and id = :id and version = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("id", id.value())
            .param("first", facts.days().first())
            .param("last", facts.days().last())
            .param("description", facts.description())
            .param("tags", facts.tags().toArray(String[]::new))
            .param("seen", seen)
            .update()
        == 1;
  }

  boolean delete(Closure.Id id) {
    return jdbc.sql("delete from closure where company_id = :company and id = :id")
            .param("company", Tenancy.current().value())
            .param("id", id.value())
            .update()
        == 1;
  }

  private static Closure closure(ResultSet row) throws SQLException {
    var days =
        new DayRange(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class));
    var tags = List.of((String[]) row.getArray("tags").getArray());
    return new Closure(
        new Closure.Id(row.getObject("id", UUID.class)),
        new Facts(days, row.getString("description"), tags),
        row.getLong("version"));
  }
}
