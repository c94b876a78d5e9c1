package dev.evenhand.work.internal.lab;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.tally.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what the people of one queue have had lately: in the queue, and elsewhere as one sum.
@Repository
class RecentCounts {
  private static final QueueId ELSEWHERE = new QueueId(new UUID(0, 0));

  private final JdbcClient jdbc;

  RecentCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All counts that can matter at the instant.
  Tally around(Instant at, Situation situation) {
    var tally = new Tally(LocalDate.ofInstant(at, ZoneOffset.UTC));
    var queue = situation.queue();
    jdbc.sql(
            """
            select person_id, queue_id = :queue as is_here, day, sum(count) as items from tally
            where company_id = :company and person_id = any(:people)
              and day between :first and :last
            group by person_id, is_here, day
            """)
        .param("company", Tenancy.current().value())
        .param("queue", queue.value())
        .param("people", people(situation))
        .param("first", tally.firstDay())
        .param("last", tally.finalDay())
        .query(row -> {
          tally.add(
              new PersonId(row.getObject("person_id", UUID.class)),
              row.getBoolean("is_here") ? queue : ELSEWHERE,
              row.getObject("day", LocalDate.class),
              row.getInt("items"));
        });
    return tally;
  }

  private static UUID[] people(Situation situation) {
    return situation.candidates().stream()
        .map(candidate -> candidate.person().value())
        .toArray(UUID[]::new);
  }
}
