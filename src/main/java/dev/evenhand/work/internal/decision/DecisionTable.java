package dev.evenhand.work.internal.decision;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Columns;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.internal.ItemRows;
import dev.evenhand.work.internal.decision.DecisionRow.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Decisions and the situations they were made in; both only ever grow.
@Repository
public class DecisionTable {
  private static final String INSERT =
      """
      insert into decision
        (id, company_id, item_id, queue_id, at, policy, situation, chosen, decided_by, record)
      select id, :company, item, queue, at, policy, decode(situation, 'hex'), chosen, decided_by, record
      from unnest(:id, :item, :queue, :at, :policy, :situation, :chosen, :decidedBy, :record)
        as row (id, item, queue, at, policy, situation, chosen, decided_by, record)
      """;
  private static final String KEEP =
      """
      insert into situation (company_id, hash, content)
      select :company, decode(hash, 'hex'), content from unnest(:hash, :content) as row (hash, content)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final SituationCodec codec;
  private final Lately<Hash, Situation> situations = new Lately<>(64);
  private final Lately<DecisionId, DecisionRow> committed = new Lately<>(256);

  DecisionTable(JdbcClient jdbc, SituationCodec codec) {
    this.jdbc = jdbc;
    this.codec = codec;
  }

  public void insert(List<DecisionRow> rows, Trip trip) {
    if (!rows.isEmpty()) {
      trip.add(INSERT, columns(rows).values());
    }
  }

  private static Columns<DecisionRow> columns(List<DecisionRow> rows) {
    return new Columns<>(rows)
        .uuids("id", row -> row.id().value())
        .uuids("item", row -> row.item().value())
        .uuids("queue", row -> row.queue().value())
        .instants("at", DecisionRow::at)
        .texts("policy", DecisionRow::policy)
        .texts("situation", row -> row.situation().hash().hex())
        .uuids("chosen", row -> row.chosen() == null ? null : row.chosen().value())
        .texts("decidedBy", DecisionRow::decidedBy)
        .texts("record", DecisionRow::record);
  }

  /// Stores situations that are not there yet.
  public void keep(Collection<Known> situations, Trip trip) {
    if (!situations.isEmpty()) {
      var columns =
          new Columns<>(List.copyOf(situations))
              .texts("hash", known -> known.hash().hex())
              .texts("content", Known::content);
      trip.add(KEEP, columns.values());
    }
  }

  /// Remembers decisions for those who ask right away; to be told once they are committed.
  public void note(CompanyId company, List<DecisionRow> rows) {
    rows.forEach(row -> committed.note(company, row.id(), row));
  }

  /// A decision that this process made lately, without a look at the database.
  Optional<DecisionRow> findLately(DecisionId id) {
    return committed.find(Tenancy.current(), id);
  }

  Optional<DecisionRow> find(DecisionId id) {
    return ofCompany(
            """
            select id, item_id, queue_id, at, policy, situation, chosen, decided_by, record
            from decision where company_id = :company and id = :id
            """)
        .param("id", id.value())
        .query((row, _) -> decision(row))
        .optional();
  }

  /// All decisions about an item, newest first.
  List<DecisionRow> of(WorkItemId item) {
    return ofCompany(
            """
            select id, item_id, queue_id, at, policy, situation, chosen, decided_by, record
            from decision where company_id = :company and item_id = :item
            order by at desc, id desc
            """)
        .param("item", item.value())
        .query((row, _) -> decision(row))
        .list();
  }

  /// Makes room for the decisions of a month.
  public void makeMonth(LocalDate month) {
    jdbc.sql("select make_decision_month(cast(:month as date))")
        .param("month", month)
        .query((_, _) -> true)
        .list();
  }

  private DecisionRow decision(ResultSet row) throws SQLException {
    var chosen = row.getObject("chosen", UUID.class);
    var hash = Hash.of(row.getBytes("situation"));
    var situation = situations.find(Tenancy.current(), hash).orElseGet(() -> situation(hash));
    return new DecisionRow(
        new DecisionId(row.getObject("id", UUID.class)),
        new WorkItemId(row.getObject("item_id", UUID.class)),
        new QueueId(row.getObject("queue_id", UUID.class)),
        Objects.requireNonNull(ItemRows.findInstant(row, "at")),
        row.getString("policy"),
        new Known(situation, hash, "", Map.of()),
        chosen == null ? null : new PersonId(chosen),
        row.getString("decided_by"),
        row.getString("record"));
  }

  private Situation situation(Hash hash) {
    var content =
        ofCompany("select content from situation where company_id = :company and hash = :hash")
            .param("hash", hash.bytes())
            .query(String.class)
            .single();
    var situation = codec.read(content);
    situations.note(Tenancy.current(), hash, situation);
    return situation;
  }

  private StatementSpec ofCompany(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }
}
