package dev.evenhand.roster.internal.keep;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.FixedTurn;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The turns people should have every week; one grid, which has one version.
@Repository
class FixedTable {
  private final JdbcClient jdbc;

  FixedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<FixedTurn> all() {
    return jdbc.sql(
            """
            select person_id, weekday, starts from fixed_turn where company_id = :company
            order by weekday, starts, person_id
            """)
        .param("company", Tenancy.current().value())
        .query((row, _) ->
            new FixedTurn(
                new PersonId(row.getObject("person_id", UUID.class)),
                DayOfWeek.of(row.getInt("weekday")),
                row.getObject("starts", LocalTime.class)))
        .list();
  }

  long version() {
    return jdbc.sql("select version from fixed_grid where company_id = :company")
        .param("company", Tenancy.current().value())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /// Whether the version was still the one that was seen; it is the next one then.
  boolean raise(long seen) {
    return jdbc.sql(
                """
                insert into fixed_grid (company_id, version)
                select :company, 1
                where :seen = 0 or exists (select from fixed_grid where company_id = :company)
                on conflict (company_id) do update set version = fixed_grid.version + 1
                where fixed_grid.version = :seen
                """)
            .param("company", Tenancy.current().value())
            .param("seen", seen)
            .update()
        == 1;
  }

  void replace(List<FixedTurn> turns) {
    jdbc.sql("delete from fixed_turn where company_id = :company")
        .param("company", Tenancy.current().value())
        .update();
    turns.forEach(this::insert);
  }

  private void insert(FixedTurn turn) {
    jdbc.sql(
            """
            insert into fixed_turn (company_id, person_id, weekday, starts)
            values (:company, :person, :weekday, :starts)
            """)
        .param("company", Tenancy.current().value())
        .param("person", turn.person().value())
        .param("weekday", turn.weekday().getValue())
        .param("starts", turn.start())
        .update();
  }
}
