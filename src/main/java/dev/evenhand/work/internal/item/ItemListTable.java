package dev.evenhand.work.internal.item;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkItems.Held;
import dev.evenhand.work.WorkItems.Seen;
import dev.evenhand.work.internal.ItemRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

@Repository
class ItemListTable {
  private static final String HOLDER =
      """
      select holder from work_item
      where company_id = :company and id = :id and state = 'held' for share
      """;

  private static final String HOLDERS =
      """
      select id, holder from work_item
      where company_id = :company and id = any(:ids) and state = 'held' for share skip locked
      """;

  private final JdbcClient jdbc;
  private final ItemRows rows;

  ItemListTable(JdbcClient jdbc, ItemRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  Optional<Seen> find(WorkItemId id) {
    return jdbc.sql(
            "select %s from work_item where company_id = :company and id = :id"
                .formatted(ItemRows.COLUMNS))
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> seen(row))
        .optional();
  }

  Optional<Seen> find(String kind, String key) {
    return jdbc.sql(
            """
            select %s from work_item where company_id = :company and kind = :kind and key = :key
            """
                .formatted(ItemRows.COLUMNS))
        .param("company", Tenancy.current().value())
        .param("kind", kind)
        .param("key", key)
        .query((row, _) -> seen(row))
        .optional();
  }

  /// Who holds an item, which stays as it is until the transaction ends.
  Trip.Answer<PersonId> holder(WorkItemId id, Trip trip) {
    return trip.ask(
        HOLDER,
        Map.of("id", id.value()),
        (row, _) -> new PersonId(row.getObject("holder", UUID.class)));
  }

  /// The same of several, without those that somebody changes at the moment.
  Trip.Answer<Held> holders(Collection<WorkItemId> ids, Trip trip) {
    return trip.ask(
        HOLDERS,
        Map.of("ids", new SqlArrayValue("uuid", ids.stream().map(WorkItemId::value).toArray())),
        (row, _) ->
            new Held(
                new WorkItemId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("holder", UUID.class))));
  }

  Map<QueueId, Long> free() {
    var counts = new HashMap<QueueId, Long>();
    jdbc.sql(
            """
            select queue_id, count(*) as count from work_item
            where company_id = :company and state in ('waiting', 'parked')
            group by queue_id
            """)
        .param("company", Tenancy.current().value())
        .query(row -> {
          counts.put(new QueueId(row.getObject("queue_id", UUID.class)), row.getLong("count"));
        });
    return counts;
  }

  Seen seen(ResultSet row) throws SQLException {
    return new Seen(rows.item(row), ItemRows.findInstant(row, "done_at"));
  }
}
