package dev.evenhand.work.internal.queue;

import dev.evenhand.company.Tenancy;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class QueueTable {
  private static final String EVERY =
      """
      select id, name, kind, policy, strategy, max_days, max_days_month, quota_rule, quota_days,
        zone, case_pattern, max_held, open_to_all,
        version
      from queue where company_id = :company
      """;
  private static final String SELECT = EVERY + " and deleted_at is null";

  private final JdbcClient jdbc;

  QueueTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Queue> all() {
    return ofCompany(SELECT + " order by lower(name), id").query((row, _) -> queue(row)).list();
  }

  Optional<Queue> find(QueueId id) {
    return ofCompany(SELECT + " and id = :id")
        .param("id", id.value())
        .query((row, _) -> queue(row))
        .optional();
  }

  Optional<Queue> findByName(String name) {
    return ofCompany(SELECT + " and lower(name) = lower(:name)")
        .param("name", name.strip())
        .query((row, _) -> queue(row))
        .optional();
  }

  /// The queues of these ids, deleted ones too.
  List<Queue> named(Collection<QueueId> ids) {
    return ofCompany(EVERY + " and id = any(:ids)")
        .param("ids", ids.stream().map(QueueId::value).toArray(UUID[]::new))
        .query((row, _) -> queue(row))
        .list();
  }

  void insert(Queue queue, Instant now) {
    settings(
            ofCompany(
                """
                insert into queue
                  (id, company_id, name, kind, policy, strategy, max_days, max_days_month,
                   quota_rule, quota_days, zone, case_pattern, max_held, open_to_all,
                   created_at)
                values (:id, :company, :name, :kind, :policy, :strategy, :maxDays, :maxDaysMonth,
                  :quotaRule, :quotaDays, :zone, :casePattern, :maxHeld, :open, :at)
                """),
            queue)
        .param("kind", queue.kind())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Stores new settings, unless somebody else changed the queue since this version of it.
  boolean update(Queue queue) {
    return settings(
                ofCompany(
                    """
                    update queue set name = :name, policy = :policy, strategy = :strategy,
                      max_days = :maxDays, max_days_month = :maxDaysMonth, quota_rule = :quotaRule,
                      quota_days = :quotaDays, zone = :zone, case_pattern = :casePattern,
                      max_held = :maxHeld, open_to_all = :open, version = version + 1
                    where company_id = :company and id = :id and version = :seen
                      and deleted_at is null
                    """),
                queue)
            .param("seen", queue.version())
            .update()
        == 1;
  }

  void delete(QueueId id, Instant now) {
    ofCompany(
            """
            update queue set deleted_at = :now, version = version + 1
            where company_id = :company and id = :id and deleted_at is null
            """)
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static StatementSpec settings(StatementSpec statement, Queue queue) {
    var settings = queue.settings();
    return statement
        .param("id", queue.id().value())
        .param("name", queue.name())
        .param("policy", queue.policy())
        .param("strategy", settings.strategy().name())
        .param("maxDays", settings.maxDays())
        .param("maxDaysMonth", settings.maxDaysMonth())
        .param("quotaRule", settings.quotaRule().name())
        .param("quotaDays", settings.quotaDays())
        .param("zone", settings.zone().getId())
        .param("casePattern", queue.casePattern())
        .param("maxHeld", queue.maxHeld())
        .param("open", queue.open());
  }

  private static Queue queue(ResultSet row) throws SQLException {
    return new Queue(
        new QueueId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("kind"),
        row.getString("policy"),
        new QueueSettings(
            Strategy.valueOf(row.getString("strategy")),
            row.getInt("max_days"),
            row.getInt("max_days_month"),
            QuotaRule.valueOf(row.getString("quota_rule")),
            row.getInt("quota_days"),
            ZoneId.of(row.getString("zone"))),
        row.getString("case_pattern"),
        row.getObject("max_held", Integer.class),
        row.getBoolean("open_to_all"),
        row.getLong("version"));
  }

  private StatementSpec ofCompany(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }
}
