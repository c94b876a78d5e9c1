package dev.evenhand.roster.internal.swap.kept;

import dev.evenhand.company.Tenancy;
import dev.evenhand.roster.domain.swap.SwapRequest;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Requests to swap turns.
@Repository
class SwapTable {
  private static final String COLUMNS =
      """
      select id, week, asker, day, turn, want, their_week, their_day, their_turn, asked, comment, state, taker,
        taker_week, taker_day, taker_turn, asked_at, asked_by, asked_by_name, expires_at, version
      from swap_request
      """;
  private static final String BY_ID = COLUMNS + "where company_id = :company and id = :id";

  private final JdbcClient jdbc;

  SwapTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether the turn is not asked for already.
  boolean insert(SwapRequest request) {
    var ask = request.ask();
    var theirs = ask.want().theirs();
    return jdbc.sql(
                """
                insert into swap_request (company_id, id, week, asker, day, turn, want, their_week,
                  their_day, their_turn, asked, comment, asked_at, asked_by, asked_by_name, expires_at)
                values (:company, :id, :week, :asker, :day, :turn, :want, :theirWeek,
                  :theirDay, :theirTurn, :asked, :comment, :at, :by, :byName, :expires)
                on conflict (company_id, week, day, turn, asker)
                  where state in ('open', 'waiting') do nothing
                """)
            .param("company", Tenancy.current().value())
            .param("id", request.id().value())
            .param("week", ask.week())
            .param("asker", ask.asker().value())
            .param("day", ask.place().day().getValue())
            .param("turn", ask.place().turn())
            .param("want", ask.want().word())
            .param("theirWeek", SwapColumns.week(theirs), Types.DATE)
            .param("theirDay", SwapColumns.day(theirs), Types.SMALLINT)
            .param("theirTurn", SwapColumns.turn(theirs), Types.INTEGER)
            .param("asked", SwapColumns.value(ask.asked()), Types.OTHER)
            .param("comment", ask.comment())
            .param("at", request.entered().at().atOffset(ZoneOffset.UTC))
            .param("by", SwapColumns.value(request.entered().by()), Types.OTHER)
            .param("byName", request.entered().byName())
            .param("expires", request.expiresAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<SwapRequest> find(SwapRequest.Id id) {
    return jdbc.sql(BY_ID)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> SwapColumns.request(row))
        .optional();
  }

  /// The request, which nobody else takes further until the transaction ends.
  Optional<SwapRequest> lock(SwapRequest.Id id) {
    return jdbc.sql(BY_ID + " for update")
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> SwapColumns.request(row))
        .optional();
  }

  /// Takes a locked request further.
  void put(SwapRequest request) {
    var deal = request.state().agreed();
    var theirs = deal == null ? null : deal.theirs();
    int changed =
        jdbc.sql(
                """
                update swap_request set state = :state, taker = :taker, taker_week = :takerWeek, taker_day = :takerDay,
                  taker_turn = :takerTurn, expires_at = :expires, version = :version
                where company_id = :company and id = :id and version = :version - 1
                """)
            .param("company", Tenancy.current().value())
            .param("id", request.id().value())
            .param("state", request.state().word())
            .param("taker", deal == null ? null : deal.taker().value(), Types.OTHER)
            .param("takerWeek", SwapColumns.week(theirs), Types.DATE)
            .param("takerDay", SwapColumns.day(theirs), Types.SMALLINT)
            .param("takerTurn", SwapColumns.turn(theirs), Types.INTEGER)
            .param("expires", request.expiresAt().atOffset(ZoneOffset.UTC))
            .param("version", request.version())
            .update();
    if (changed != 1) {
      throw new IllegalStateException(
          "Expected a locked request before version %d, but got %s."
              .formatted(request.version(), request.id()));
    }
  }

  /// What somebody may still agree to in a week.
  List<SwapRequest.Id> pending(LocalDate week) {
    return ids(
        jdbc.sql(
                """
                select id from swap_request
                where company_id = :company and state in ('open', 'waiting')
                  and (week = :week or their_week = :week or taker_week = :week)
                order by id
                """)
            .param("company", Tenancy.current().value())
            .param("week", week));
  }

  /// What is pending although a turn has begun.
  List<SwapRequest.Id> begun(Instant now) {
    return ids(
        jdbc.sql(
                """
                select id from swap_request
                where company_id = :company and state in ('open', 'waiting') and expires_at <= :now
                order by id
                """)
            .param("company", Tenancy.current().value())
            .param("now", now.atOffset(ZoneOffset.UTC)));
  }

  private static List<SwapRequest.Id> ids(StatementSpec statement) {
    return statement.query((row, _) -> new SwapRequest.Id(row.getObject("id", UUID.class))).list();
  }
}
