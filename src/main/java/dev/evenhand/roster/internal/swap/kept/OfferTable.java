package dev.evenhand.roster.internal.swap.kept;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.domain.swap.Turn;
import dev.evenhand.roster.internal.swap.kept.Offers.Offer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What requests offer to whom.
@Repository
class OfferTable {
  private final JdbcClient jdbc;

  OfferTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(SwapRequest.Id request, List<Deal> deals) {
    var places = deals.stream().map(Deal::theirs).toList();
    jdbc.sql(
            """
            insert into swap_offer (company_id, request_id, place, person_id, week, day, turn)
            select :company, :request, place, person_id, week, day, turn
            from unnest(:people::uuid[], :weeks::date[], :days::smallint[], :turns::int[]) with ordinality
              as offer (person_id, week, day, turn, place)
            """)
        .param("company", Tenancy.current().value())
        .param("request", request.value())
        .param("people", deals.stream().map(deal -> deal.taker().value()).toArray(UUID[]::new))
        .param("weeks", places.stream().map(OfferTable::week).toArray(String[]::new))
        .param("days", places.stream().map(SwapColumns::day).toArray(Short[]::new))
        .param("turns", places.stream().map(SwapColumns::turn).toArray(Integer[]::new))
        .update();
  }

  /// The person will not.
  void decline(SwapRequest.Id request, PersonId person) {
    jdbc.sql(
            """
            update swap_offer set declined = true
            where company_id = :company and request_id = :request and person_id = :person
            """)
        .param("company", Tenancy.current().value())
        .param("request", request.value())
        .param("person", person.value())
        .update();
  }

  Map<SwapRequest.Id, Offers> of(Collection<SwapRequest.Id> requests) {
    var found = new HashMap<SwapRequest.Id, List<Offer>>();
    jdbc.sql(
            """
            select request_id, person_id, week, day, turn, declined from swap_offer
            where company_id = :company and request_id = any (:requests)
            order by request_id, place
            """)
        .param("company", Tenancy.current().value())
        .param("requests", requests.stream().map(SwapRequest.Id::value).toArray(UUID[]::new))
        .query(row -> {
          var request = new SwapRequest.Id(row.getObject("request_id", UUID.class));
          found.computeIfAbsent(request, _ -> new ArrayList<>()).add(offer(row));
        });
    var offers = new HashMap<SwapRequest.Id, Offers>();
    found.forEach((request, all) -> offers.put(request, new Offers(all)));
    return offers;
  }

  private static @Nullable String week(@Nullable Turn turn) {
    return turn == null ? null : turn.week().toString();
  }

  private static Offer offer(ResultSet row) throws SQLException {
    var taker = new PersonId(row.getObject("person_id", UUID.class));
    return new Offer(
        new Deal(taker, SwapColumns.turn(row, "week", "day", "turn")), row.getBoolean("declined"));
  }
}
