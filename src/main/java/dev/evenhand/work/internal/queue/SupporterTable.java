package dev.evenhand.work.internal.queue;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues.Link;
import dev.evenhand.work.Supporter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SupporterTable {
  private static final String SELECT =
      """
      select queue_id, person_id, active, quota, version from supporter where company_id = :company
      """;

  private final JdbcClient jdbc;

  SupporterTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Supporter> all() {
    return ofCompany(SELECT).query((row, _) -> supporter(row)).list();
  }

  List<Supporter> of(QueueId queue) {
    return ofCompany(SELECT + " and queue_id = :queue")
        .param("queue", queue.value())
        .query((row, _) -> supporter(row))
        .list();
  }

  List<Supporter> of(PersonId person) {
    return ofCompany(SELECT + " and person_id = :person")
        .param("person", person.value())
        .query((row, _) -> supporter(row))
        .list();
  }

  Optional<Supporter> find(QueueId queue, PersonId person) {
    return ofCompany(SELECT + " and queue_id = :queue and person_id = :person")
        .param("queue", queue.value())
        .param("person", person.value())
        .query((row, _) -> supporter(row))
        .optional();
  }

  /// How many supporters each of the queues has; those without any are left out.
  Map<QueueId, Integer> counts(Collection<QueueId> queues) {
    var counts = new HashMap<QueueId, Integer>();
    ofCompany(
            """
            select queue_id, count(*) as people from supporter
            where company_id = :company and queue_id = any(:queues)
            group by queue_id
            """)
        .param("queues", queues.stream().map(QueueId::value).toArray(UUID[]::new))
        .query(row -> {
          counts.put(new QueueId(row.getObject("queue_id", UUID.class)), row.getInt("people"));
        });
    return counts;
  }

  /// The queues that any of these people supports.
  Set<QueueId> supportedBy(Collection<PersonId> people) {
    return ofCompany(
            """
            select distinct queue_id from supporter
            where company_id = :company and person_id = any(:people)
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, _) -> new QueueId(row.getObject("queue_id", UUID.class)))
        .set();
  }

  Supporter put(Link link) {
    return ofCompany(
            """
            insert into supporter (company_id, queue_id, person_id, active, quota)
            values (:company, :queue, :person, :active, :quota)
            on conflict (company_id, queue_id, person_id) do update
              set active = :active, quota = :quota, version = supporter.version + 1
            returning queue_id, person_id, active, quota, version
            """)
        .param("queue", link.queue().value())
        .param("person", link.person().value())
        .param("active", link.active())
        .param("quota", link.quota())
        .query((row, _) -> supporter(row))
        .single();
  }

  void delete(QueueId queue, PersonId person) {
    ofCompany(
            """
            delete from supporter
            where company_id = :company and queue_id = :queue and person_id = :person
            """)
        .param("queue", queue.value())
        .param("person", person.value())
        .update();
  }

  private static Supporter supporter(ResultSet row) throws SQLException {
    return new Supporter(
        new QueueId(row.getObject("queue_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getBoolean("active"),
        row.getInt("quota"),
        row.getLong("version"));
  }

  private StatementSpec ofCompany(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }
}
