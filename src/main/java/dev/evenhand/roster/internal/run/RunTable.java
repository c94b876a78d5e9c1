package dev.evenhand.roster.internal.run;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Asked;
import dev.evenhand.roster.domain.run.PlanningRun.BegunWith;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.domain.run.PlanningRun.Kind;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.domain.run.PlanningRun.Standing;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import dev.evenhand.roster.domain.run.RunMessage;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.roster.internal.run.RunHoldTable.Helps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The searches there are.
@Repository
class RunTable {
  private static final int MOST_LISTED = 200;
  private final JdbcClient jdbc;
  private final RosterJson json;

  RunTable(JdbcClient jdbc, RosterJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// The documents of a run, as they were when it began.
  ///
  /// @param best the best solution so far
  record Documents(String problem, String loads, @Nullable String best) {}

  /// @param errand the order to work on it
  void insert(PlanningRun run, Documents documents, UUID errand) {
    jdbc.sql(
            """
            insert into planning_run (company_id, id, kind, week, problem, loads, seconds, threads, seed,
              cost, best, seen, is_automatic, begun_with, started_by, started_by_name, created_at, errand)
            values (:company, :id, :kind, :week, :problem, :loads, :seconds, :threads, :seed,
              :cost, :best, :version, :automatic, :begunWith, :by, :byName, :at, :errand)
            """)
        .param("company", Tenancy.current().value())
        .param("id", run.id().value())
        .param("kind", run.kind().word())
        .param("week", run.week())
        .param("problem", documents.problem())
        .param("loads", documents.loads())
        .param("seconds", run.effort().seconds())
        .param("threads", run.effort().threads())
        .param("seed", run.effort().seed())
        .param("cost", run.standing().cost())
        .param("best", documents.best())
        .param("version", run.seen())
        .param("automatic", run.isAutomatic())
        .param("begunWith", run.begunWith().word())
        .param("by", run.asked().by() == null ? null : run.asked().by().value())
        .param("byName", run.asked().byName())
        .param("at", run.asked().at().atOffset(ZoneOffset.UTC))
        .param("errand", errand)
        .update();
  }

  /// The newest first.
  List<PlanningRun> newest() {
    return jdbc.sql(
            """
            select id, kind, week, seconds, threads, seed, state, cost, bound, is_optimal, message, message_code,
              message_args, seen, is_automatic, begun_with, started_by, started_by_name, created_at, started_at, ended_at, version
            from planning_run where company_id = :company and state <> 'discarded'
            order by created_at desc, id desc limit :most
            """)
        .param("company", Tenancy.current().value())
        .param("most", MOST_LISTED)
        .query((row, _) -> run(row))
        .list();
  }

  Optional<PlanningRun> find(PlanningRun.Id id) {
    return of(
            id,
            """
            select id, kind, week, seconds, threads, seed, state, cost, bound, is_optimal, message, message_code,
              message_args, seen, is_automatic, begun_with, started_by, started_by_name, created_at, started_at, ended_at, version
            from planning_run where company_id = :company and id = :id
            """)
        .query((row, _) -> run(row))
        .optional();
  }

  Optional<Documents> documents(PlanningRun.Id id) {
    return of(
            id,
            """
            select problem, loads, best from planning_run
            where company_id = :company and id = :id
            """)
        .query((row, _) ->
            new Documents(row.getString("problem"), row.getString("loads"), row.getString("best")))
        .optional();
  }

  /// Why something cannot be, and what would help.
  Helps helps(PlanningRun.Id id) {
    return of(
            id, "select reasons, steps from planning_run where company_id = :company and id = :id")
        .query((row, _) -> new Helps(row.getString("reasons"), row.getString("steps")))
        .single();
  }

  List<Point> points(PlanningRun.Id id) {
    return of(
            id,
            """
            select at_ms, cost, bound from run_point
            where company_id = :company and run_id = :id order by at_ms
            """)
        .query((row, _) ->
            new Point(
                row.getLong("at_ms"),
                row.getObject("cost", Long.class),
                row.getObject("bound", Long.class)))
        .list();
  }

  int underWay() {
    return jdbc.sql(
            """
            select count(*) from planning_run
            where company_id = :company and state in ('waiting', 'running')
            """)
        .param("company", Tenancy.current().value())
        .query(Integer.class)
        .single();
  }

  /// Whether there was an automatic run of the week already.
  boolean hasAutomatic(LocalDate week) {
    return jdbc.sql(
            """
            select exists (select from planning_run
              where company_id = :company and week = :week and is_automatic)
            """)
        .param("company", Tenancy.current().value())
        .param("week", week)
        .query(Boolean.class)
        .single();
  }

  /// Says something to whoever looks at it. Whether that was not said before.
  boolean say(PlanningRun.Id id, RunMessage message) {
    return of(
                id,
                """
                update planning_run
                set message = :message, message_code = :code, message_args = :args,
                  version = version + 1
                where company_id = :company and id = :id
                  and (message, message_code) is distinct from (:message, :code)
                """)
            .param("message", message.text())
            .param("code", message.code())
            .param("args", json.write(message.args()))
            .update()
        == 1;
  }

  /// Those who begin runs at once wait for each other.
  void lockBeginnings() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", "planning-runs/" + Tenancy.current())
        .query((_, _) -> true)
        .single();
  }

  /// Whether there was anything to stop. What nobody has begun with stops at once.
  boolean wantStop(PlanningRun.Id id, Instant now) {
    return of(
                id,
                """
                update planning_run
                set is_stop_wanted = true,
                  ended_at = case when state = 'waiting' then :now else ended_at end,
                  state = case when state = 'waiting' then 'stopped' else state end,
                  version = version + 1
                where company_id = :company and id = :id and state in ('waiting', 'running')
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Whether it had come to an end, from which it goes on now.
  boolean goOn(PlanningRun.Id id, int moreSeconds, UUID errand) {
    return of(
                id,
                """
                update planning_run
                set state = 'waiting', is_stop_wanted = false, message = '', message_code = '',
                  message_args = '{}', reasons = :reasons,
                  steps = :steps, attempts = 0,
                  errand = :errand, ended_at = null, seconds = ceil(spent_ms / 1000.0)::integer + :more,
                  version = version + 1
                where company_id = :company and id = :id
                  and state in ('stopped', 'ended', 'failed') and not is_optimal
                """)
            .param("reasons", Helps.NONE.reasons())
            .param("steps", Helps.NONE.steps())
            .param("more", moreSeconds)
            .param("errand", errand)
            .update()
        == 1;
  }

  /// Whether it was not discarded before.
  boolean discard(PlanningRun.Id id, Instant now) {
    return of(
                id,
                """
                update planning_run set state = 'discarded', ended_at = :now,
                  version = version + 1
                where company_id = :company and id = :id and state <> 'discarded'
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private StatementSpec of(PlanningRun.Id id, String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value()).param("id", id.value());
  }

  private PlanningRun run(ResultSet row) throws SQLException {
    var by = row.getObject("started_by", UUID.class);
    return new PlanningRun(
        new PlanningRun.Id(row.getObject("id", UUID.class)),
        Kind.of(row.getString("kind")),
        row.getObject("week", LocalDate.class),
        new Effort(row.getInt("seconds"), row.getInt("threads"), row.getLong("seed")),
        State.of(row.getString("state")),
        new Standing(
            row.getObject("cost", Long.class),
            row.getObject("bound", Long.class),
            row.getBoolean("is_optimal")),
        new RunMessage(
            row.getString("message_code"),
            json.readObject(row.getString("message_args")),
            row.getString("message")),
        row.getInt("seen"),
        row.getBoolean("is_automatic"),
        BegunWith.of(row.getString("begun_with")),
        new Asked(
            by == null ? null : new PersonId(by),
            row.getString("started_by_name"),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            instant(row, "started_at"),
            instant(row, "ended_at")),
        row.getLong("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
