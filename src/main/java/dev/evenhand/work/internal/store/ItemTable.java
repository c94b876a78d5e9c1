package dev.evenhand.work.internal.store;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.storage.Columns;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.internal.Attributes;
import dev.evenhand.work.internal.ItemRows;
import dev.evenhand.work.internal.store.StoredItem.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

@Repository
public class ItemTable {
  private static final String INSERT =
      """
      insert into work_item
        (id, company_id, queue_id, kind, key, priority, state, holder, held_since, held_on, mode,
         assigned_by, decision_id, opened_at, created_at, done_at, again, check_shift, at_time, attributes,
         words, requires, version)
      select id, :company, queue_id, kind, key, priority, state, holder, held_since, held_on, mode,
         assigned_by, decision_id, opened_at, created_at, done_at, again, check_shift, at_time,
         cast(attributes as jsonb), words, string_to_array(requires, E'\\n'), version
      from unnest(:id, :queue, :kind, :key, :priority, :state, :holder, :since, :day, :mode,
        :assignedBy, :decision, :opened, :created, :done, :again, :checkShift, :atTime, :attributes,
        :words, :requires, :version)
        as row (id, queue_id, kind, key, priority, state, holder, held_since, held_on, mode,
          assigned_by, decision_id, opened_at, created_at, done_at, again, check_shift, at_time,
          attributes, words, requires, version)
      """;

  private static final String UPDATE =
      """
      update work_item set
        priority = row.priority, state = row.state, holder = row.holder,
        held_since = row.held_since, held_on = row.held_on, mode = row.mode,
        assigned_by = row.assigned_by, decision_id = row.decision_id, done_at = row.done_at,
        again = row.again, check_shift = row.check_shift, at_time = row.at_time,
        attributes = cast(row.attributes as jsonb), words = row.words, version = row.version
      from unnest(:id, :priority, :state, :holder, :since, :day, :mode, :assignedBy, :decision,
        :done, :again, :checkShift, :atTime, :attributes, :words, :version)
        as row (id, priority, state, holder, held_since, held_on, mode, assigned_by, decision_id,
          done_at, again, check_shift, at_time, attributes, words, version)
      where work_item.company_id = :company and work_item.id = row.id
        and work_item.version < row.version
      """;

  private static final String BY_KEY =
      """
      select %s from work_item
      where company_id = :company
        and (kind, key) in (select kind, key from unnest(:kinds, :keys) as row (kind, key))
      """
          .formatted(ItemRows.COLUMNS);

  private static final String FREE =
      """
      select %s from work_item
      where company_id = :company and queue_id = any(:queues) and state = any(:states)
        and state in ('waiting', 'parked')
      order by priority, created_at, id
      limit :most
      """
          .formatted(ItemRows.COLUMNS);

  static final String WAITING =
      """
      select %s from work_item
      where company_id = :company and queue_id = :queue and state = 'waiting'
        and (priority, created_at, id) > (:priority, :created, :id)
        and (again or not check_shift or at_time is not null
          or array_to_string(requires, E'\\n') not in (select unnest(:hopeless)))
      order by priority, created_at, id
      limit :most
      """
          .formatted(ItemRows.COLUMNS);

  private static final UUID NO_ID = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final ItemRows rows;
  private final Attributes attributes;

  ItemTable(JdbcClient jdbc, ItemRows rows, Attributes attributes) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.attributes = attributes;
  }

  public List<StoredItem> byId(Collection<WorkItemId> ids) {
    return ofCompany(
            "select %s from work_item where company_id = :company and id = any(:ids)"
                .formatted(ItemRows.COLUMNS))
        .param("ids", new SqlArrayValue("uuid", ids.stream().map(WorkItemId::value).toArray()))
        .query((row, _) -> stored(row))
        .list();
  }

  /// Asks for the items of these keys.
  public Trip.Answer<StoredItem> byKey(ItemKeys keys, Trip trip) {
    return trip.ask(
        BY_KEY,
        Map.of(
            "kinds", new SqlArrayValue("text", keys.kinds().toArray()),
            "keys", new SqlArrayValue("text", keys.keys().toArray())),
        (row, _) -> stored(row));
  }

  /// Items that nobody has, the most urgent and then oldest first.
  public List<StoredItem> free(Collection<QueueId> queues, List<WorkItem.State> states, int most) {
    return ofCompany(FREE)
        .param("queues", new SqlArrayValue("uuid", queues.stream().map(QueueId::value).toArray()))
        .param("states", new SqlArrayValue("text", states.stream().map(ItemTable::code).toArray()))
        .param("most", most)
        .query((row, _) -> stored(row))
        .list();
  }

  /// A page of what waits in a queue, the most urgent and then oldest first.
  ///
  /// @param hopeless what may be required by items that are left out if they wait on usual terms
  /// @param after the last of the page before
  public List<StoredItem> waiting(
      QueueId queue, Collection<Set<String>> hopeless, @Nullable WorkItem after, int most) {
    return ofCompany(WAITING)
        .param("queue", queue.value())
        .param(
            "hopeless",
            new SqlArrayValue("text", hopeless.stream().map(ItemTable::inLines).toArray()))
        .param("priority", after == null ? 0 : after.priority().rank())
        .param(
            "created", (after == null ? Instant.EPOCH : after.createdAt()).atOffset(ZoneOffset.UTC))
        .param("id", after == null ? NO_ID : after.id().value())
        .param("most", most)
        .query((row, _) -> stored(row))
        .list();
  }

  /// Queues in which something waits.
  public List<QueueId> waitingQueues() {
    return ofCompany(
            """
            select distinct queue_id from work_item
            where company_id = :company and state = 'waiting'
            """)
        .query((row, _) -> new QueueId(row.getObject("queue_id", UUID.class)))
        .list();
  }

  /// How many items of a queue a person holds.
  public int held(QueueId queue, UUID person) {
    return ofCompany(
            """
            select count(*) from work_item
            where company_id = :company and holder = :person and state = 'held'
              and queue_id = :queue
            """)
        .param("person", person)
        .param("queue", queue.value())
        .query(Integer.class)
        .single();
  }

  public void insert(List<StoredItem> items, Trip trip) {
    if (!items.isEmpty()) {
      var columns =
          changing(items)
              .uuids("queue", item(item -> item.queue().value()))
              .texts("kind", item(WorkItem::kind))
              .texts("key", item(WorkItem::key))
              .texts("requires", item(item -> inLines(item.requires())))
              .instants("opened", item(WorkItem::openedAt))
              .instants("created", item(WorkItem::createdAt));
      trip.add(INSERT, columns.values());
    }
  }

  public void update(List<StoredItem> items) {
    if (!items.isEmpty()
        && ofCompany(UPDATE).params(changing(inOrder(items)).values()).update() != items.size()) {
      throw new IllegalStateException(
          "Expected to change "
              + items.size()
              + " items in their lane, but some had been changed.");
    }
  }

  /// As PostgreSQL orders ids, which is how rows are locked by those who lock several of them.
  private static List<StoredItem> inOrder(List<StoredItem> items) {
    return items.size() == 1
        ? items
        : items.stream().sorted(Comparator.comparing(one -> one.item().id().toString())).toList();
  }

  private Columns<StoredItem> changing(List<StoredItem> items) {
    return new Columns<>(items)
        .uuids("id", item(item -> item.id().value()))
        .numbers("priority", item(item -> item.priority().rank()))
        .texts("state", item(item -> code(item.state())))
        .uuids("holder", held(holding -> holding.holder().value()))
        .instants("since", held(WorkItem.Holding::since))
        .days("day", held(WorkItem.Holding::day))
        .texts("mode", held(holding -> holding.mode().name()))
        .texts("assignedBy", held(WorkItem.Holding::assignedBy))
        .uuids(
            "decision",
            held(holding -> holding.decision() == null ? null : holding.decision().value()))
        .instants("done", StoredItem::doneAt)
        .flags("again", stored -> stored.wish().again())
        .flags("checkShift", stored -> stored.wish().checkShift())
        .times("atTime", stored -> stored.wish().atTime())
        .texts("attributes", item(item -> attributes.write(item.attributes())))
        .texts("words", item(Attributes::words))
        .numbers("version", item(WorkItem::version));
  }

  private static <R extends @Nullable Object> Function<StoredItem, R> item(
      Function<WorkItem, R> column) {
    return stored -> column.apply(stored.item());
  }

  private static <R extends @Nullable Object> Function<StoredItem, @Nullable R> held(
      Function<WorkItem.Holding, R> column) {
    return stored -> {
      var holding = stored.item().holding();
      return holding == null ? null : column.apply(holding);
    };
  }

  private static String inLines(Set<String> words) {
    return String.join("\n", words);
  }

  private static String code(WorkItem.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private StoredItem stored(ResultSet row) throws SQLException {
    return new StoredItem(
        rows.item(row),
        new Wish(
            row.getBoolean("again"),
            row.getBoolean("check_shift"),
            row.getObject("at_time", LocalTime.class)),
        ItemRows.findInstant(row, "done_at"));
  }

  private StatementSpec ofCompany(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }
}
