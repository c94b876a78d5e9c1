package dev.evenhand.work.internal.store;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Columns;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.WorkItemId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

@Repository
public class AssignmentTable {
  private static final String INSERT =
      """
      insert into assignment
        (company_id, item_id, seq, person_id, from_person, at, on_day, mode, by_person,
         by_name, decision_id, comment, request)
      select :company, item, seq, person, from_person, at, day, mode, by_person, by_name,
        decision, comment, request
      from unnest(:item, :seq, :person, :from, :at, :day, :mode, :byPerson, :byName,
        :decision, :comment, :request)
        as row (item, seq, person, from_person, at, day, mode, by_person, by_name,
          decision, comment, request)
      """;

  private final JdbcClient jdbc;

  AssignmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A line of history, as far as deciding needs it.
  public record Past(
      WorkItemId item,
      @Nullable PersonId person,
      @Nullable DecisionId decision,
      @Nullable String request) {}

  public List<Past> of(Collection<WorkItemId> items) {
    return jdbc.sql(
            """
            select item_id, person_id, decision_id, request from assignment
            where company_id = :company and item_id = any(:items)
            order by item_id, seq
            """)
        .param("company", Tenancy.current().value())
        .param("items", new SqlArrayValue("uuid", items.stream().map(WorkItemId::value).toArray()))
        .query((row, _) -> {
          var person = row.getObject("person_id", UUID.class);
          var decision = row.getObject("decision_id", UUID.class);
          return new Past(
              new WorkItemId(row.getObject("item_id", UUID.class)),
              person == null ? null : new PersonId(person),
              decision == null ? null : new DecisionId(decision),
              row.getString("request"));
        })
        .list();
  }

  /// Which items these requests took as the next ones.
  public Map<String, WorkItemId> claims(Collection<String> requests) {
    var claims = new HashMap<String, WorkItemId>();
    jdbc.sql(
            """
            select request, item_id from assignment
            where company_id = :company and mode = 'CLAIM' and request = any(:requests)
            """)
        .param("company", Tenancy.current().value())
        .param("requests", new SqlArrayValue("text", requests.toArray()))
        .query(row -> {
          var item = new WorkItemId(row.getObject("item_id", UUID.class));
          claims.put(row.getString("request"), item);
        });
    return claims;
  }

  public void insert(List<AssignmentRow> rows, Trip trip) {
    if (!rows.isEmpty()) {
      trip.add(INSERT, columns(rows).values());
    }
  }

  private static Columns<AssignmentRow> columns(List<AssignmentRow> rows) {
    return new Columns<>(rows)
        .uuids("item", row -> row.item().id().value())
        .numbers("seq", row -> row.item().version())
        .uuids("person", row -> value(row.person()))
        .uuids("from", row -> value(row.from()))
        .instants("at", AssignmentRow::at)
        .days("day", AssignmentRow::day)
        .texts("mode", AssignmentRow::mode)
        .uuids("byPerson", row -> value(row.by().person()))
        .texts("byName", row -> row.by().name())
        .uuids("decision", row -> row.decision() == null ? null : row.decision().value())
        .texts("comment", AssignmentRow::comment)
        .texts("request", AssignmentRow::request);
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
