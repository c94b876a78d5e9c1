package dev.evenhand.work.internal.queue;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts work that is not done yet.
@Repository
public class OpenWork {
  private final JdbcClient jdbc;

  OpenWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The open items of a queue.
  ///
  /// @param waiting handed out as soon as somebody can take them
  /// @param parked put back by hand
  public record Open(int waiting, int parked, int held) {
    public static final Open NONE = new Open(0, 0, 0);

    boolean isNone() {
      return equals(NONE);
    }

    private Open plus(Open other) {
      return new Open(waiting + other.waiting, parked + other.parked, held + other.held);
    }
  }

  Open in(QueueId queue) {
    return in(List.of(queue)).getOrDefault(queue, Open.NONE);
  }

  /// Queues without open work are left out.
  public Map<QueueId, Open> in(Collection<QueueId> queues) {
    var open = new HashMap<QueueId, Open>();
    jdbc.sql(
            """
            select queue_id, state, count(*) as items from work_item
            where company_id = :company and state in ('waiting', 'parked', 'held')
              and queue_id = any(:queues)
            group by queue_id, state
            """)
        .param("company", Tenancy.current().value())
        .param("queues", queues.stream().map(QueueId::value).toArray(UUID[]::new))
        .query(row -> {
          var id = new QueueId(row.getObject("queue_id", UUID.class));
          open.merge(id, open(row.getString("state"), row.getInt("items")), Open::plus);
        });
    return open;
  }

  /// How many items of a queue each person holds; who holds none is left out.
  public Map<PersonId, Integer> held(QueueId queue) {
    var held = new HashMap<PersonId, Integer>();
    jdbc.sql(
            """
            select holder, count(*) as items from work_item
            where company_id = :company and queue_id = :queue and state = 'held'
            group by holder
            """)
        .param("company", Tenancy.current().value())
        .param("queue", queue.value())
        .query(row -> {
          held.put(new PersonId(row.getObject("holder", UUID.class)), row.getInt("items"));
        });
    return held;
  }

  int heldBy(PersonId person) {
    return jdbc.sql(
            """
            select count(*) from work_item
            where company_id = :company and holder = :person and state = 'held'
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  private static Open open(String state, int items) {
    return switch (state) {
      case "waiting" -> new Open(items, 0, 0);
      case "parked" -> new Open(0, items, 0);
      default -> new Open(0, 0, items);
    };
  }
}
