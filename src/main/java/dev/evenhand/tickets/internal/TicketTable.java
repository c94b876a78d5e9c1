package dev.evenhand.tickets.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Columns;
import dev.evenhand.tickets.Ticket;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.InstancesMoved.Move;
import dev.evenhand.workflow.ValueJson;
import dev.evenhand.workflow.VersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class TicketTable {
  static final String COLUMNS =
      """
      id, number, version_id, workflow_key, workflow_title, type_key, type_title, about, submitter,
      data, instance_id, status, seen, created_at, closed_at
      """;

  private static final String INSERT =
      """
      with submitted as (
        insert into ticket
          (id, company_id, number, version_id, workflow_key, workflow_title, type_key, type_title,
           about, submitter, data, instance_id, status, seen, created_at)
        values (:id, :company, :number, :version, :workflow, :workflowTitle, :type, :typeTitle,
          :about, :submitter, cast(:data as json), :instance, :status, :seen, :createdAt)
        returning company_id, number)
      insert into ticket_words (company_id, number, words)
      select company_id, number, :words from submitted
      """;

  /// Whoever changes many tickets locks them in this order, so that nobody waits in a circle.
  private static final String HEARD =
      """
      with locked as materialized (
        select id, instance_id from ticket
        where company_id = :company and instance_id = any(:instances) order by id for update)
      update ticket set status = row.status, seen = row.seen,
        closed_at = case when row.status in ('COMPLETED', 'CANCELLED')
          then coalesce(closed_at, :at) end
      from locked join unnest(:instances, :statuses, :seens)
        as row (instance_id, status, seen) using (instance_id)
      where ticket.company_id = :company and ticket.id = locked.id and ticket.seen < row.seen
      """;

  private final JdbcClient jdbc;

  TicketTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The next number of the company. Whoever takes one keeps others waiting until the transaction
  /// ends, so that no number is left out.
  long nextNumber() {
    return sql("""
    insert into ticket_number (company_id, latest) values (:company, 1)
    on conflict (company_id) do update set latest = ticket_number.latest + 1
    returning latest
    """)
        .query(Long.class)
        .single();
  }

  void insert(Ticket ticket) {
    sql(INSERT)
        .param("id", ticket.id())
        .param("number", ticket.number())
        .param("version", ticket.type().version().value())
        .param("workflow", ticket.type().workflow())
        .param("workflowTitle", ticket.type().workflowTitle())
        .param("type", ticket.type().key())
        .param("typeTitle", ticket.type().title())
        .param("about", ticket.about())
        .param("submitter", ticket.submitter().value())
        .param("data", ValueJson.write(ticket.data()))
        .param("instance", ticket.instance().value())
        .param("status", ticket.status().name())
        .param("seen", ticket.seen())
        .param("createdAt", ticket.createdAt().atOffset(ZoneOffset.UTC))
        .param("words", words(ticket))
        .update();
  }

  /// What a search looks at.
  private static String words(Ticket ticket) {
    return (ticket.about() + " " + ticket.type().title()).toLowerCase(Locale.ROOT);
  }

  Optional<Ticket> find(UUID id) {
    return sql("select %s from ticket where company_id = :company and id = :id".formatted(COLUMNS))
        .param("id", id)
        .query((row, _) -> read(row))
        .optional();
  }

  Optional<Ticket> findByNumber(long number) {
    return sql("select %s from ticket where company_id = :company and number = :number"
            .formatted(COLUMNS))
        .param("number", number)
        .query((row, _) -> read(row))
        .optional();
  }

  /// Takes note of where instances stand; what is older than what is known changes nothing.
  void heard(List<Move> moves, Instant at) {
    var columns =
        new Columns<>(moves)
            .uuids("instances", move -> move.instance().value())
            .texts("statuses", move -> move.status().name())
            .numbers("seens", Move::revision);
    sql(HEARD).params(columns.values()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  private StatementSpec sql(String statement) {
    return jdbc.sql(statement).param("company", Tenancy.current().value());
  }

  static Ticket read(ResultSet row) throws SQLException {
    return new Ticket(
        row.getObject("id", UUID.class),
        row.getLong("number"),
        new Ticket.Type(
            new VersionId(row.getObject("version_id", UUID.class)),
            row.getString("workflow_key"),
            row.getString("workflow_title"),
            row.getString("type_key"),
            row.getString("type_title")),
        row.getString("about"),
        new PersonId(row.getObject("submitter", UUID.class)),
        ValueJson.read(row.getString("data")),
        new InstanceId(row.getObject("instance_id", UUID.class)),
        InstanceStatus.valueOf(row.getString("status")),
        row.getInt("seen"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        closedAt(row));
  }

  private static @Nullable Instant closedAt(ResultSet row) throws SQLException {
    var time = row.getObject("closed_at", OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
