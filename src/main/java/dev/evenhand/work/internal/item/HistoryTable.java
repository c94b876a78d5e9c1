package dev.evenhand.work.internal.item;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkItems.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HistoryTable {
  private final JdbcClient jdbc;

  HistoryTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Turn> of(WorkItemId item) {
    return jdbc.sql(
            """
            select seq, at, person_id, from_person, mode, by_person, by_name, comment, decision_id
            from assignment where company_id = :company and item_id = :item order by seq
            """)
        .param("company", Tenancy.current().value())
        .param("item", item.value())
        .query((row, _) -> turn(row))
        .list();
  }

  private static Turn turn(ResultSet row) throws SQLException {
    var decision = row.getObject("decision_id", UUID.class);
    return new Turn(
        row.getInt("seq"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        person(row, "person_id"),
        person(row, "from_person"),
        row.getString("mode").toLowerCase(Locale.ROOT).replace('_', '-'),
        person(row, "by_person"),
        row.getString("by_name"),
        row.getString("comment"),
        decision == null ? null : new DecisionId(decision));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }
}
