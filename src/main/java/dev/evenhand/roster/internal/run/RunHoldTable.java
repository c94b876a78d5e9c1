package dev.evenhand.roster.internal.run;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Kind;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Which process works on a run, so that no two do, and another goes on when one dies. Whoever does
/// not hold a run writes nothing to it.
@Repository
class RunHoldTable {
  private final JdbcClient jdbc;

  RunHoldTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A run nobody works on.
  record Idle(CompanyId company, PlanningRun.Id id) {}

  /// What is left to do of a run that was taken.
  ///
  /// @param attempts how often it was taken without getting on
  record Taken(Kind kind, String problem, @Nullable String best, int attempts, long spentMillis) {}

  /// How a run is left.
  record Close(State state, boolean isOptimal, String message) {}

  /// Asks across companies.
  List<Idle> idle(Instant now) {
    return jdbc.sql("select company, run from runs_to_plan(:now)")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Idle(
                new CompanyId(row.getObject("company", UUID.class)),
                new PlanningRun.Id(row.getObject("run", UUID.class))))
        .list();
  }

  Optional<Taken> take(PlanningRun.Id id, UUID runner, Instant now, Instant until) {
    return held(
            id,
            runner,
            """
            update planning_run
            set runner = :runner, runner_until = :until, attempts = attempts + 1,
              state = 'running', started_at = coalesce(started_at, :now), version = version + 1
            where company_id = :company and id = :id and state in ('waiting', 'running')
              and (runner_until is null or runner_until <= :now)
            returning kind, problem, best, attempts, spent_ms
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Taken(
                Kind.of(row.getString("kind")),
                row.getString("problem"),
                row.getString("best"),
                row.getInt("attempts"),
                row.getLong("spent_ms")))
        .optional();
  }

  /// Holds on. Answers whether it is wanted to stop; empty when the run is no longer held.
  Optional<Boolean> renew(PlanningRun.Id id, UUID runner, long spentMillis, Instant until) {
    return held(
            id,
            runner,
            """
            update planning_run set runner_until = :until, spent_ms = greatest(spent_ms, :spent)
            where company_id = :company and id = :id and runner = :runner and state = 'running'
            returning is_stop_wanted
            """)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("spent", spentMillis)
        .query(Boolean.class)
        .optional();
  }

  /// What repairs find may cost more than before when fewer turns move.
  boolean better(PlanningRun.Id id, UUID runner, String best, long cost) {
    return held(
                id,
                runner,
                """
                update planning_run set best = :best, cost = :cost, attempts = 0,
                  version = version + 1
                where company_id = :company and id = :id and runner = :runner
                  and state = 'running'
                  and (kind = 'repair' or cost is null or cost >= :cost)
                """)
            .param("best", best)
            .param("cost", cost)
            .update()
        == 1;
  }

  /// Adds a point with the cost as it is; a bound that was proven stays so.
  void point(PlanningRun.Id id, UUID runner, Point point) {
    held(
            id,
            runner,
            """
            with risen as (
              update planning_run
              set bound = greatest(bound, cast(:bound as bigint)), version = version + 1
              where company_id = :company and id = :id and runner = :runner and state = 'running'
              returning cost, bound)
            insert into run_point (company_id, run_id, at_ms, cost, bound)
            select :company, :id, :at, cost, bound from risen
            on conflict (company_id, run_id, at_ms)
            do update set cost = excluded.cost, bound = excluded.bound
            """)
        .param("at", point.atMillis())
        .param("bound", point.bound())
        .update();
  }

  /// Whether it was still held.
  boolean end(PlanningRun.Id id, UUID runner, Close close, Instant now) {
    return held(
                id,
                runner,
                """
                update planning_run
                set state = case when is_stop_wanted and :state = 'ended' and not :optimal
                    then 'stopped' else :state end,
                  is_optimal = :optimal and best is not null,
                  bound = case when :optimal and best is not null then cost else bound end,
                  message = :message, ended_at = :now, runner_until = null,
                  version = version + 1
                where company_id = :company and id = :id and runner = :runner and state = 'running'
                """)
            .param("state", close.state().word())
            .param("optimal", close.isOptimal())
            .param("message", close.message())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Lets another process go on at once.
  void leave(PlanningRun.Id id, UUID runner) {
    held(
            id,
            runner,
            """
            update planning_run set runner_until = null, attempts = 0
            where company_id = :company and id = :id and runner = :runner and state = 'running'
            """)
        .update();
  }

  private StatementSpec held(PlanningRun.Id id, UUID runner, String sql) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .param("runner", runner);
  }
}
