package dev.evenhand.availability.internal;

import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.availability.domain.Leave;
import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.people.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Leave by its first day, a page at a time.
@Repository
public class LeaveList {
  /// Which leave is asked for; null asks for any.
  public record Filter(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable PersonId person) {}

  private static final String MATCHING =
      """
      from leave
      where company_id = :company
        and (:from::date is null or last_day >= :from::date)
        and (:to::date is null or first_day <= :to::date)
        and (:person::uuid is null or person_id = :person::uuid)
      """;
  private static final String COUNT = "select count(*) " + MATCHING;
  private static final String PAGE =
      "select id, person_id, first_day, last_day, note, version "
          + MATCHING
          + """
            and (first_day, id) > (:afterDay::date, :afterId::uuid)
            order by first_day, id limit :limit
          """;

  private final JdbcClient jdbc;

  LeaveList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public Page<Leave> page(Filter filter, @Nullable Cursor cursor, int limit) {
    var after = After.of(cursor);
    var found =
        matching(PAGE, filter)
            .param("afterDay", after.day())
            .param("afterId", after.id())
            .param("limit", limit + 1)
            .query((row, _) -> LeaveTable.leave(row))
            .list();
    var total = matching(COUNT, filter).query(Long.class).single();
    if (found.size() <= limit) {
      return new Page<>(found, null, total);
    }
    var last = found.get(limit - 1);
    var next = new Cursor(last.days().first().toString(), last.id().toString());
    return new Page<>(List.copyOf(found.subList(0, limit)), next.text(), total);
  }

  /// All leave with a day in the range, by its first day.
  @Transactional(readOnly = true)
  public List<Leave> between(LocalDate from, LocalDate to) {
    return page(new Filter(from, to, null), null, Integer.MAX_VALUE - 1).items();
  }

  private StatementSpec matching(String sql, Filter filter) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("from", filter.from())
        .param("to", filter.to())
        .param("person", filter.person() == null ? null : filter.person().value());
  }

  private record After(LocalDate day, UUID id) {
    static After of(@Nullable Cursor cursor) {
      try {
        return cursor == null
            ? new After(LocalDate.of(1, 1, 1), new UUID(0, 0))
            : new After(LocalDate.parse(cursor.key()), UUID.fromString(cursor.id()));
      } catch (DateTimeParseException | IllegalArgumentException e) {
        throw new InvalidInput("cursor", WRONG_CURSOR.of());
      }
    }
  }
}
