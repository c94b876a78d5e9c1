package dev.evenhand.roster.internal.run;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.domain.run.PlanningRun.Kind;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import dev.evenhand.roster.domain.run.RunMessage;
import dev.evenhand.roster.internal.RosterJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Who works on a run. Whoever begins last holds it, and whoever held it before writes nothing any
/// more: a process may be thought dead that was only slow.
@Repository
class RunHoldTable {
  private final JdbcClient jdbc;
  private final RosterJson json;

  RunHoldTable(JdbcClient jdbc, RosterJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// A run, as somebody works on it.
  ///
  /// @param errand the order to do so
  /// @param runner new each time it is begun
  record Hold(CompanyId company, PlanningRun.Id run, UUID errand, UUID runner) {}

  /// What is left to do of a run that was taken.
  ///
  /// @param attempts how often it was taken without getting on
  record Taken(
      Kind kind,
      String problem,
      @Nullable String best,
      int attempts,
      Effort effort,
      long spentMillis) {}

  /// What is stored, as JSON, of why something cannot be and what would help.
  ///
  /// @param reasons what clashes, and what would help a plan
  /// @param steps what would help a repair
  record Helps(String reasons, String steps) {
    static final Helps NONE = new Helps("{\"clash\":[],\"remedies\":[]}", "[]");
  }

  /// How a run is left.
  ///
  /// @param helps what clashes where something cannot be, and what would help
  record Close(State state, boolean isOptimal, RunMessage message, Helps helps) {
    Close(State state, boolean isOptimal, RunMessage message) {
      this(state, isOptimal, message, Helps.NONE);
    }
  }

  /// Nothing when another order works on it by now, or nobody is to.
  Optional<Taken> take(Hold hold, Instant now) {
    return held(
            hold,
            """
            update planning_run
            set runner = :runner, attempts = attempts + 1,
              state = 'running', started_at = coalesce(started_at, :now), version = version + 1
            where company_id = :company and id = :id and errand = :errand
              and state in ('waiting', 'running')
            returning kind, problem, best, attempts, seconds, threads, seed, spent_ms
            """)
        .param("errand", hold.errand())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Taken(
                Kind.of(row.getString("kind")),
                row.getString("problem"),
                row.getString("best"),
                row.getInt("attempts"),
                new Effort(row.getInt("seconds"), row.getInt("threads"), row.getLong("seed")),
                row.getLong("spent_ms")))
        .optional();
  }

  /// Keeps the time spent. Answers whether it is wanted to stop; empty when the run is no longer
  /// held.
  Optional<Boolean> spend(Hold hold, long spentMillis) {
    return held(
            hold,
            """
            update planning_run set spent_ms = greatest(spent_ms, :spent)
            where company_id = :company and id = :id and runner = :runner and state = 'running'
            returning is_stop_wanted
            """)
        .param("spent", spentMillis)
        .query(Boolean.class)
        .optional();
  }

  /// What repairs find may cost more than before when fewer turns move.
  boolean better(Hold hold, String best, long cost) {
    return held(
                hold,
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
  void point(Hold hold, Point point) {
    held(
            hold,
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
  boolean end(Hold hold, Close close, Instant now) {
    return held(
                hold,
                """
                update planning_run
                set state = case when is_stop_wanted and :state = 'ended' and not :optimal
                    then 'stopped' else :state end,
                  is_optimal = :optimal and best is not null,
                  bound = case when :optimal and best is not null then cost else bound end,
                  message = :message, message_code = :code, message_args = :args,
                  reasons = :reasons, steps = :steps, ended_at = :now,
                  version = version + 1
                where company_id = :company and id = :id and runner = :runner and state = 'running'
                """)
            .param("state", close.state().word())
            .param("optimal", close.isOptimal())
            .param("message", close.message().text())
            .param("code", close.message().code())
            .param("args", json.write(close.message().args()))
            .param("reasons", close.helps().reasons())
            .param("steps", close.helps().steps())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Whoever goes on has as many attempts as the first.
  void leave(Hold hold) {
    held(
            hold,
            """
            update planning_run set attempts = 0
            where company_id = :company and id = :id and runner = :runner and state = 'running'
            """)
        .update();
  }

  private StatementSpec held(Hold hold, String sql) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("id", hold.run().value())
        .param("runner", hold.runner());
  }
}
