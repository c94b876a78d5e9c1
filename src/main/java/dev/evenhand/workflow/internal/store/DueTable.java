package dev.evenhand.workflow.internal.store;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Trip;
import dev.evenhand.workflow.InstanceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which companies have something to do.
@Repository
public class DueTable {
  private static final String TO_BEGIN =
      """
      select id from workflow_instance
      where company_id = :company and begin_at <= :now order by begin_at limit :most
      """;

  private static final String TO_ADVANCE =
      """
      select instance_id from workflow_task_next
      where company_id = :company and due_at <= :now and next = 'ADVANCE'
      order by due_at limit :most
      """;

  private static final String ELSEWHERE =
      """
      select
        exists (select from workflow_task_untold where company_id = :company) as hub,
        exists (select from workflow_task_next where company_id = :company and due_at <= :now
          and next in ('CALL', 'CALLING', 'CALLBACK')) as services
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations trips;

  DueTable(JdbcClient jdbc, NamedParameterJdbcOperations trips) {
    this.jdbc = jdbc;
    this.trips = trips;
  }

  /// What there is to do for a company.
  ///
  /// @param instances in which something is to follow, those that wait longest first
  /// @param isForHub whether the hub has yet to hear something
  /// @param isForServices whether services are to be called, or given up
  public record Due(List<InstanceId> instances, boolean isForHub, boolean isForServices) {
    public Due {
      instances = List.copyOf(instances);
    }
  }

  /// What there is to do by now for the current company; asked in one trip, without a transaction.
  ///
  /// @param most how many instances at once
  public Due find(Instant now, int most) {
    var trip = new Trip(trips).claim();
    var at = now.atOffset(ZoneOffset.UTC);
    var first = Map.of("now", at, "most", most);
    var toBegin = trip.ask(TO_BEGIN, first, (row, _) -> id(row, "id"));
    var toAdvance = trip.ask(TO_ADVANCE, first, (row, _) -> id(row, "instance_id"));
    var elsewhere =
        trip.ask(
            ELSEWHERE,
            Map.of("now", at),
            (row, _) -> new Due(List.of(), row.getBoolean("hub"), row.getBoolean("services")));
    trip.make();
    var instances = new LinkedHashSet<>(toBegin.rows());
    instances.addAll(toAdvance.rows());
    var rest = elsewhere.rows().getFirst();
    return new Due(List.copyOf(instances), rest.isForHub(), rest.isForServices());
  }

  private static InstanceId id(ResultSet row, String column) throws SQLException {
    return new InstanceId(row.getObject(column, UUID.class));
  }

  /// The companies in whose workflows something is to happen by now, whoever asks.
  public List<CompanyId> companies(Instant now) {
    return jdbc.sql("select id from workflows_due(:now) as id")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new CompanyId(row.getObject("id", UUID.class)))
        .list();
  }
}
