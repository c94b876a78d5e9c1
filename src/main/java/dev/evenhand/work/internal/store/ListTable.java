package dev.evenhand.work.internal.store;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.domain.tally.ListChange;
import dev.evenhand.work.internal.ItemRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// Reads from the items what is on people's lists. What it costs depends on what is held, or was
/// completed in the time that is asked about, and not on what was completed ever before.
@Repository
class ListTable {
  static final String HELD =
      """
      select kind, holder, queue_id, count(*) as items from work_item
      where company_id = :company and state = 'held' and kind = any(:kinds)
      group by kind, holder, queue_id
      """;
  static final String DONE =
      """
      select kind, holder, queue_id, done_at, 1 as items from work_item
      where company_id = :company and state = 'done' and kind = any(:kinds)
        and done_at >= :from and done_at < :to and holder is not null
      """;

  private final JdbcClient jdbc;

  ListTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What everybody holds.
  List<ListChange> held(Collection<String> kinds) {
    return jdbc.sql(HELD)
        .param("company", Tenancy.current().value())
        .param("kinds", new SqlArrayValue("text", kinds.toArray()))
        .query((row, _) -> change(row, null))
        .list();
  }

  /// What everybody completed from an instant until just before another.
  List<ListChange> done(Collection<String> kinds, Instant from, Instant to) {
    return jdbc.sql(DONE)
        .param("company", Tenancy.current().value())
        .param("kinds", new SqlArrayValue("text", kinds.toArray()))
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query((row, _) -> change(row, ItemRows.findInstant(row, "done_at")))
        .list();
  }

  private static ListChange change(ResultSet row, @Nullable Instant doneAt) throws SQLException {
    return new ListChange(
        row.getString("kind"),
        new PersonId(row.getObject("holder", UUID.class)),
        new QueueId(row.getObject("queue_id", UUID.class)),
        doneAt,
        row.getInt("items"));
  }
}
