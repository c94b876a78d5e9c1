package dev.evenhand.roster.internal.swap.kept;

import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.http.Word;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.SwapRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Requests by whom they concern, the newest first.
@Repository
class SwapBoxes {
  private static final UUID END = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
  private static final String PAGE =
      """
      select id, week, asker, day, turn, want, their_week, their_day, their_turn, asked, comment, state, taker,
        taker_week, taker_day, taker_turn, asked_at, asked_by, asked_by_name, expires_at, version
      from swap_request
      where company_id = :company and id < :before
        and (:box <> 'mine' or asker = :person or taker = :person)
        and (:box <> 'approvals' or state = 'waiting')
        and (:box <> 'to-me' or (state = 'open' and exists (
          select from swap_offer as offer
          where offer.company_id = swap_request.company_id and offer.request_id = swap_request.id
            and offer.person_id = :person and not offer.declined)))
      order by id desc limit :limit
      """;
  private static final String COUNT =
      """
      select count(*) from swap_request
      where company_id = :company
        and (:box <> 'mine' or asker = :person or taker = :person)
        and (:box <> 'approvals' or state = 'waiting')
        and (:box <> 'to-me' or (state = 'open' and exists (
          select from swap_offer as offer
          where offer.company_id = swap_request.company_id and offer.request_id = swap_request.id
            and offer.person_id = :person and not offer.declined)))
      """;

  private final JdbcClient jdbc;

  SwapBoxes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Page<SwapRequest> page(SwapBox box, PersonId person, @Nullable Cursor cursor, int limit) {
    var found =
        jdbc.sql(PAGE)
            .param("company", Tenancy.current().value())
            .param("before", before(cursor))
            .param("box", Word.written(box))
            .param("person", person.value())
            .param("limit", limit + 1)
            .query((row, _) -> SwapColumns.request(row))
            .list();
    long total = count(box, person);
    if (found.size() <= limit) {
      return new Page<>(found, null, total);
    }
    var last = found.get(limit - 1).id().toString();
    return new Page<>(List.copyOf(found.subList(0, limit)), new Cursor("swap", last).text(), total);
  }

  long count(SwapBox box, PersonId person) {
    return jdbc.sql(COUNT)
        .param("company", Tenancy.current().value())
        .param("box", Word.written(box))
        .param("person", person.value())
        .query(Long.class)
        .single();
  }

  private static UUID before(@Nullable Cursor cursor) {
    try {
      return cursor == null ? END : UUID.fromString(cursor.id());
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
  }
}
