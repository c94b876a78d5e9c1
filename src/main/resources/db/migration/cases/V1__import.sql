-- Tables somebody brought to have their rows taken over as cases.
create table case_import (
  id              uuid primary key,
  company_id      uuid not null,
  file_name       text not null,
  columns         text[] not null,
  row_count       integer not null,
  state           text not null,
  -- How it is to be taken over (JSON), once somebody has said it.
  plan            text,
  -- Queues and people by the names the rows give them (JSON), once they are made.
  names           text,
  created_at      timestamptz not null,
  created_by      uuid not null,
  created_by_name text not null,
  started_at      timestamptz,
  finished_at     timestamptz,
  assigned        integer not null default 0,
  waiting         integer not null default 0,
  imported        integer not null default 0,
  repeated        integer not null default 0,
  refused         integer not null default 0,
  failure         text,
  -- Who runs it at present, and until when others keep away.
  runner          uuid,
  runner_until    timestamptz,
  attempts        integer not null default 0,
  constraint an_import_is_of_one_company unique (company_id, id),
  constraint a_state_is_known
    check (state in ('uploaded', 'mapped', 'running', 'done', 'failed', 'cancelled')),
  constraint what_runs_has_a_plan check (state in ('uploaded', 'cancelled') or plan is not null)
);
create index case_import_by_age on case_import (company_id, created_at);
create index case_import_running on case_import (runner_until) where state = 'running';
call keep_within_company('case_import');

create table case_import_row (
  company_id uuid not null,
  import_id  uuid not null,
  line       integer not null,
  -- The values in the order of the columns (JSON).
  cells      text not null,
  opened_at  timestamptz,
  status     text not null default 'pending',
  reason     text not null default '',
  detail     text not null default '',
  field      text not null default '',
  item_id    uuid,
  holder     uuid,
  -- When a replay tries again what nobody could take.
  retry_at   timestamptz,
  primary key (company_id, import_id, line),
  constraint a_row_is_of_an_import_of_the_same_company
    foreign key (company_id, import_id) references case_import (company_id, id) on delete cascade,
  constraint a_status_is_known check (status in
    ('pending', 'assigned', 'waiting', 'imported', 'repeated', 'refused'))
);
create index case_import_row_pending on case_import_row (company_id, import_id, opened_at, line)
  where status = 'pending';
create index case_import_row_retried on case_import_row (company_id, import_id, retry_at)
  where retry_at is not null;
call keep_within_company('case_import_row');

-- Imports that nobody works on, whatever their company.
create function imports_to_run(now timestamptz) returns table (company uuid, import uuid)
  language sql stable security definer set search_path = public
  as $$ select company_id, id from case_import
        where state = 'running' and (runner_until is null or runner_until <= now)
        order by started_at $$;
