package dev.evenhand.work.internal.store;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Columns;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.domain.tally.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class TallyTable {
  private static final String ADD =
      """
      insert into tally (company_id, person_id, queue_id, day, count)
      select :company, person, queue, day, change
      from unnest(:people, :queues, :days, :changes) as row (person, queue, day, change)
      on conflict (company_id, person_id, queue_id, day)
        do update set count = tally.count + excluded.count
      """;
  private static final String TAKE =
      """
      update tally set count = tally.count + row.change
      from unnest(:people, :queues, :days, :changes) as row (person, queue, day, change)
      where tally.company_id = :company and tally.person_id = row.person
        and tally.queue_id = row.queue and tally.day = row.day
      """;

  private final JdbcClient jdbc;

  TallyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Reads the counts of all days the tally looks at.
  public void fill(Tally tally) {
    jdbc.sql(
            """
            select person_id, queue_id, day, count from tally
            where company_id = :company and day between :first and :last
            """)
        .param("company", Tenancy.current().value())
        .param("first", tally.firstDay())
        .param("last", tally.finalDay())
        .query(row -> {
          tally.add(
              new PersonId(row.getObject("person_id", UUID.class)),
              new QueueId(row.getObject("queue_id", UUID.class)),
              row.getObject("day", LocalDate.class),
              row.getInt("count"));
        });
  }

  /// Adds the changes to the counts that are stored.
  public void apply(List<Credit> changes, Trip trip) {
    write(ADD, changes.stream().filter(credit -> credit.change() > 0).toList(), trip);
    write(TAKE, changes.stream().filter(credit -> credit.change() < 0).toList(), trip);
  }

  private static void write(String sql, List<Credit> changes, Trip trip) {
    if (!changes.isEmpty()) {
      var columns =
          new Columns<>(changes)
              .uuids("people", credit -> credit.person().value())
              .uuids("queues", credit -> credit.queue().value())
              .days("days", Credit::day)
              .numbers("changes", Credit::change);
      trip.add(sql, columns.values());
    }
  }
}
