-- Searches for the timetable of a week.
create table planning_run (
  company_id      uuid not null,
  id              uuid not null,
  week            date not null,
  -- The problem and the loads it was made with (JSON), as they were when it began.
  problem         text not null,
  loads           text not null,
  seconds         integer not null,
  threads         integer not null,
  seed            bigint not null,
  state           text not null default 'waiting',
  is_stop_wanted  boolean not null default false,
  cost            bigint,
  bound           bigint,
  is_optimal      boolean not null default false,
  -- The best solution so far (JSON).
  best            text,
  message         text not null default '',
  -- The number of the version that was published when it began; 0 for none.
  seen            integer not null,
  -- Whether it is to be published by itself.
  is_automatic    boolean not null,
  started_by      uuid,
  started_by_name text not null,
  created_at      timestamptz not null,
  started_at      timestamptz,
  ended_at        timestamptz,
  spent_ms        bigint not null default 0,
  version         bigint not null default 0,
  -- Who works on it at present, and until when others keep away.
  runner          uuid,
  runner_until    timestamptz,
  attempts        integer not null default 0,
  primary key (company_id, id),
  constraint a_planned_week_begins_on_monday check (extract(isodow from week) = 1),
  constraint a_run_is_in_a_known_state check
    (state in ('waiting', 'running', 'stopped', 'ended', 'failed', 'discarded')),
  constraint a_run_has_time_and_threads check (seconds > 0 and threads > 0),
  constraint a_best_solution_has_a_cost check ((best is null) = (cost is null)),
  constraint only_what_was_found_is_optimal check (not is_optimal or best is not null)
);
create index planning_run_by_age on planning_run (company_id, created_at);
create index planning_run_to_do on planning_run (runner_until)
  where state in ('waiting', 'running');
call keep_within_company('planning_run');

-- How cost and bound went.
create table run_point (
  company_id uuid not null,
  run_id     uuid not null,
  at_ms      bigint not null,
  cost       bigint,
  bound      bigint,
  primary key (company_id, run_id, at_ms),
  constraint a_point_is_of_a_run_of_the_same_company
    foreign key (company_id, run_id) references planning_run (company_id, id) on delete cascade
);
call keep_within_company('run_point');

-- Runs that nobody works on, whatever their company.
create function runs_to_plan(now timestamptz) returns table (company uuid, run uuid)
  language sql stable security definer set search_path = public
  as $$ select company_id, id from planning_run
        where state in ('waiting', 'running') and (runner_until is null or runner_until <= now)
        order by created_at $$;
