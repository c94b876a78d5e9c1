package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Columns;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.domain.document.FinalStatus;
import dev.evenhand.workflow.internal.text.ValueColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

@Repository
public class InstanceTable {
  private static final String COLUMNS =
      """
      id, version_id, label, about, started_by, status, data, steps, ended, stuck, begin_at,
      created_at, changed_at, closed_at, revision
      """;

  private static final String INSERT =
      """
      insert into workflow_instance
        (id, company_id, version_id, label, about, started_by, status, data, begin_at, created_at,
         changed_at)
      values (:id, :company, :version, :label, :about, :startedBy, 'NOT_STARTED',
        cast(:data as json), :now, :now, :now)
      """;

  private static final String UPDATE =
      """
      update workflow_instance set
        status = row.status, data = cast(row.data as json), steps = row.steps, ended = row.ended,
        stuck = row.stuck, begin_at = row.begin_at, changed_at = row.changed_at,
        closed_at = row.closed_at, revision = row.revision
      from unnest(:ids, :statuses, :datas, :steps, :ends, :stucks, :begins, :changes, :closes,
          :revisions)
        as row (id, status, data, steps, ended, stuck, begin_at, changed_at, closed_at, revision)
      where workflow_instance.company_id = :company and workflow_instance.id = row.id
        and workflow_instance.revision = row.revision - 1
      returning workflow_instance.id
      """;

  private static final String BY_ID =
      "select %s from workflow_instance where company_id = :company and id = any(:ids)"
          .formatted(COLUMNS);

  private static final String LOCK_FREE = BY_ID + " order by id for update skip locked";

  private static final String OF_TASKS =
      """
      select %s from workflow_instance where company_id = :company and id in
        (select instance_id from workflow_task where company_id = :company and id = any(:tasks))
      """
          .formatted(COLUMNS);

  private final JdbcClient jdbc;

  InstanceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds an instance that is to be begun at once.
  public void insert(StoredInstance wanted) {
    jdbc.sql(INSERT)
        .param("id", wanted.id().value())
        .param("company", Tenancy.current().value())
        .param("version", wanted.version().value())
        .param("label", wanted.label())
        .param("about", wanted.about())
        .param("startedBy", wanted.startedBy().value())
        .param("data", ValueColumn.write(wanted.data()))
        .param("now", wanted.createdAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  public Optional<StoredInstance> find(InstanceId id) {
    return all(List.of(id)).stream().findFirst();
  }

  /// The instances of tasks, by a trip.
  public Trip.Answer<StoredInstance> of(Collection<TaskId> tasks, Trip trip) {
    var wanted = new SqlArrayValue("uuid", tasks.stream().map(TaskId::value).toArray());
    return trip.ask(OF_TASKS, Map.of("tasks", wanted), (row, _) -> instance(row));
  }

  public List<StoredInstance> all(Collection<InstanceId> ids) {
    return read(BY_ID, ids);
  }

  /// One that nobody else changes until the transaction ends.
  public Optional<StoredInstance> lock(InstanceId id) {
    return read(BY_ID + " for update", List.of(id)).stream().findFirst();
  }

  /// Those that nobody else is at, and nobody else changes until the transaction ends; by a trip.
  public Trip.Answer<StoredInstance> lockFree(Collection<InstanceId> ids, Trip trip) {
    return trip.ask(LOCK_FREE, Map.of("ids", uuids(ids)), (row, _) -> instance(row));
  }

  /// Leaves one that is to be begun alone until then.
  public void postpone(InstanceId id, Instant until) {
    jdbc.sql(
            """
            update workflow_instance set begin_at = :until
            where company_id = :company and id = :id and begin_at is not null
            """)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Writes instances that are of the revision before, by a trip. Answers which of them were.
  public Trip.Answer<InstanceId> update(List<StoredInstance> changed, Trip trip) {
    var columns =
        new Columns<>(changed)
            .uuids("ids", one -> one.id().value())
            .texts("statuses", one -> one.status().name())
            .texts("datas", one -> ValueColumn.write(one.data()))
            .numbers("steps", StoredInstance::steps)
            .texts("ends", one -> one.ended() == null ? null : one.ended().name())
            .numbers("stucks", StoredInstance::stuck)
            .instants("begins", StoredInstance::beginAt)
            .instants("changes", StoredInstance::changedAt)
            .instants("closes", StoredInstance::closedAt)
            .numbers("revisions", StoredInstance::revision);
    return trip.ask(
        UPDATE, columns.values(), (row, _) -> new InstanceId(row.getObject("id", UUID.class)));
  }

  private List<StoredInstance> read(String sql, Collection<InstanceId> ids) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("ids", uuids(ids))
        .query((row, _) -> instance(row))
        .list();
  }

  static SqlArrayValue uuids(Collection<InstanceId> ids) {
    return new SqlArrayValue("uuid", ids.stream().map(InstanceId::value).toArray());
  }

  private static StoredInstance instance(ResultSet row) throws SQLException {
    var ended = row.getString("ended");
    return new StoredInstance(
        new InstanceId(row.getObject("id", UUID.class)),
        new VersionId(row.getObject("version_id", UUID.class)),
        row.getString("label"),
        row.getString("about"),
        new PersonId(row.getObject("started_by", UUID.class)),
        InstanceStatus.valueOf(row.getString("status")),
        ValueColumn.read(row.getString("data")),
        row.getInt("steps"),
        ended == null ? null : FinalStatus.valueOf(ended),
        row.getInt("stuck"),
        instant(row, "begin_at"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        instant(row, "closed_at"),
        row.getInt("revision"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
