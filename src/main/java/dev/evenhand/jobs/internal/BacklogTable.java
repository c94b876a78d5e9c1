package dev.evenhand.jobs.internal;

import static java.time.ZoneOffset.UTC;

import dev.evenhand.company.Tenancy;
import dev.evenhand.jobs.Backlog.Choice;
import dev.evenhand.jobs.Backlog.Place;
import dev.evenhand.jobs.Errand.Order;
import dev.evenhand.jobs.ErrandFailure;
import dev.evenhand.jobs.ErrandFailure.Sort;
import dev.evenhand.jobs.PendingErrand;
import dev.evenhand.jobs.PendingErrand.State;
import dev.evenhand.jobs.domain.Patience;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The errands of a company. Whatever is read of `errand` is reached by way of `errand_order`,
/// which shows the current company alone.
@Repository
class BacklogTable {
  private static final Place BEFORE_ALL = new Place(Patience.NEVER, new UUID(-1, -1));

  private static final String PENDING =
      """
      with pending as (
        select o.kind, o.company_id, o.about, o.id, o.ordered_at, o.failure, o.failure_detail,
          e.execution_time, e.last_failure, e.version,
          coalesce(e.consecutive_failures, 0) as failures,
          case
            when e.picked then 'RUNNING'
            when coalesce(e.consecutive_failures, 0) = 0 then 'WAITING'
            when e.execution_time < :never then 'RETRYING'
            else 'GIVEN_UP'
          end as state
        from errand_order o
        join errand e on e.task_name = o.kind
          and e.task_instance = o.company_id || '/' || o.about || '/' || o.id
        where o.company_id = :company
      )
      """;
  private static final String ERRAND =
      """
      select kind, company_id, about, id, ordered_at, failure, failure_detail, execution_time,
        last_failure, version, failures, state
      from pending
      """;
  private static final String CHOSEN =
      """
      where (cardinality(:kinds::text[]) = 0 or kind = any(:kinds::text[]))
        and (cardinality(:states::text[]) = 0 or state = any(:states::text[]))
      """;

  private final JdbcClient jdbc;

  BacklogTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PendingErrand> errands(Choice choice, @Nullable Place after, int most) {
    var place = after == null ? BEFORE_ALL : after;
    return chosen(
            PENDING
                + ERRAND
                + CHOSEN
                + "and (ordered_at, id) < (:since, :id) order by ordered_at desc, id desc"
                + " limit :most",
            choice)
        .param("since", place.since().atOffset(UTC))
        .param("id", place.id())
        .param("most", most)
        .query((row, _) -> errand(row))
        .list();
  }

  long count(Choice choice) {
    return chosen(PENDING + "select count(*) from pending " + CHOSEN, choice)
        .query(Long.class)
        .single();
  }

  Optional<PendingErrand> find(UUID id) {
    return ofCompany(PENDING + ERRAND + "where id = :id")
        .param("id", id)
        .query((row, _) -> errand(row))
        .optional();
  }

  /// Lets it be due, as it was when it was read. A process that takes it up counts its version too.
  boolean move(PendingErrand seen, Instant due) {
    return jdbc.sql(
                """
                update errand e set execution_time = :due, version = e.version + 1
                from errand_order o
                where o.company_id = :company and o.kind = :kind and o.id = :id
                  and e.task_name = o.kind
                  and e.task_instance = o.company_id || '/' || o.about || '/' || o.id
                  and e.version = :seen and not e.picked
                """)
            .param("company", Tenancy.current().value())
            .param("kind", seen.kind())
            .param("id", seen.order().id())
            .param("seen", seen.version())
            .param("due", due.atOffset(UTC))
            .update()
        == 1;
  }

  /// Notes why the last try failed.
  void failed(String kind, Order order, ErrandFailure failure) {
    jdbc.sql(
            """
            update errand_order set failure = :sort, failure_detail = :detail
            where company_id = :company and kind = :kind and id = :id
            """)
        .param("company", Tenancy.current().value())
        .param("kind", kind)
        .param("id", order.id())
        .param("sort", failure.sort().name().toLowerCase(Locale.ROOT))
        .param("detail", failure.detail())
        .update();
  }

  private StatementSpec chosen(String sql, Choice choice) {
    return ofCompany(sql)
        .param("kinds", choice.kinds().toArray(String[]::new))
        .param("states", choice.states().stream().map(State::name).toArray(String[]::new));
  }

  private StatementSpec ofCompany(String sql) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("never", Patience.NEVER.atOffset(UTC));
  }

  private static PendingErrand errand(ResultSet row) throws SQLException {
    var state = State.valueOf(row.getString("state"));
    var isDated = state == State.WAITING || state == State.RETRYING;
    return new PendingErrand(
        row.getString("kind"),
        new Order(
            row.getObject("company_id", UUID.class),
            row.getObject("about", UUID.class),
            row.getObject("id", UUID.class)),
        instant(row, "ordered_at"),
        state,
        isDated ? instant(row, "execution_time") : null,
        row.getInt("failures"),
        row.getInt("failures") == 0 ? null : failure(row),
        row.getLong("version"));
  }

  /// One from before the reasons were kept was some fault.
  private static ErrandFailure failure(ResultSet row) throws SQLException {
    var sort = row.getString("failure");
    return new ErrandFailure(
        instant(row, "last_failure"),
        sort == null ? Sort.FAULT : Sort.valueOf(sort.toUpperCase(Locale.ROOT)),
        row.getString("failure_detail"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
