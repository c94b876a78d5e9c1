create table queue (
  id             uuid primary key,
  company_id     uuid not null,
  name           text not null,
  kind           text not null,
  policy         text not null,
  strategy       text not null,
  max_days       integer not null,
  max_days_month integer not null,
  quota_rule     text not null,
  quota_days     integer not null,
  case_pattern   text not null,
  zone           text not null,
  max_held       integer,
  created_at     timestamptz not null,
  deleted_at     timestamptz,
  version        bigint not null default 0,
  constraint a_queue_has_a_name check (length(name) between 1 and 200),
  constraint max_days_is_0_to_30 check (max_days between 0 and 30),
  constraint max_days_month_is_0_to_300 check (max_days_month between 0 and 300),
  constraint quota_days_is_0_to_30 check (quota_days between 0 and 30),
  constraint max_held_is_positive check (max_held > 0)
);
create unique index a_queue_name_is_used_once_in_its_company
  on queue (company_id, lower(name)) where deleted_at is null;
call keep_within_company('queue');

create table supporter (
  company_id uuid not null,
  queue_id   uuid not null references queue,
  person_id  uuid not null,
  active     boolean not null,
  quota      integer not null,
  version    bigint not null default 0,
  primary key (company_id, queue_id, person_id),
  constraint a_quota_is_at_least_1 check (quota >= 1)
);
create index supporter_by_person on supporter (company_id, person_id);
call keep_within_company('supporter');

create table work_item (
  id          uuid primary key,
  company_id  uuid not null,
  queue_id    uuid not null,
  kind        text not null,
  key         text not null,
  priority    smallint not null,
  state       text not null,
  holder      uuid,
  held_since  timestamptz,
  held_on     date,
  mode        text,
  assigned_by text,
  decision_id uuid,
  opened_at   timestamptz not null,
  created_at  timestamptz not null,
  done_at     timestamptz,
  again       boolean not null default false,
  check_shift boolean not null default true,
  at_time     time,
  attributes  jsonb not null,
  version     integer not null,
  constraint an_item_is_known_by_its_key unique (company_id, kind, key),
  constraint a_priority_is_1_to_4 check (priority between 1 and 4),
  constraint a_state_is_known check (state in ('waiting', 'parked', 'held', 'done')),
  constraint held_items_have_a_holder check (state <> 'held' or holder is not null),
  constraint free_items_have_no_holder check (state not in ('waiting', 'parked') or holder is null),
  constraint holder_and_since_and_day_go_together
    check ((holder is null) = (held_since is null) and (holder is null) = (held_on is null))
);
create index work_item_nobody_has on work_item (company_id, queue_id, priority, created_at)
  where state in ('waiting', 'parked');
create index work_item_held_by on work_item (company_id, holder, held_since) where state = 'held';
create index work_item_by_age on work_item (company_id, created_at, id);
call keep_within_company('work_item');

-- Who had an item when; a row without a person says that it was put back, or that nobody could take it.
create table assignment (
  company_id  uuid not null,
  item_id     uuid not null,
  seq         integer not null,
  person_id   uuid,
  from_person uuid,
  at          timestamptz not null,
  on_day      date,
  mode        text not null,
  by_person   uuid,
  by_name     text not null,
  decision_id uuid,
  comment     text not null,
  request     text,
  primary key (company_id, item_id, seq)
);
call keep_within_company('assignment');

-- What a policy knew about a queue and its people, under the hash of its content.
create table situation (
  company_id uuid not null,
  hash       bytea not null,
  content    text not null,
  primary key (company_id, hash)
);
call keep_within_company('situation');

create table decision (
  id         uuid not null,
  company_id uuid not null,
  item_id    uuid not null,
  queue_id   uuid not null,
  at         timestamptz not null,
  policy     text not null,
  situation  bytea not null,
  chosen     uuid,
  decided_by text not null,
  record     text not null,
  primary key (company_id, id, at)
) partition by range (at);
create index decision_of_item on decision (company_id, item_id);
call keep_within_company('decision');
create table decision_of_other_months partition of decision default;
call keep_within_company('decision_of_other_months');
revoke all on decision_of_other_months from "${app_role}";

-- Makes the partition of a month, once; partitions are reached through their parent alone, so that
-- the company boundary always holds.
create function make_decision_month(month date) returns void
  language plpgsql security definer set search_path = public as $$
declare
  first date := date_trunc('month', month);
  name text := 'decision_of_' || to_char(first, 'YYYY_MM');
begin
  perform pg_advisory_xact_lock(hashtext(name));
  if to_regclass(name) is null then
    execute format(
      'create table %I partition of decision for values from (%L) to (%L)',
      name, first::timestamp at time zone 'UTC', (first + interval '1 month')::timestamp at time zone 'UTC');
    execute format('call keep_within_company(%L)', name);
    execute format('revoke all on %I from "${app_role}"', name);
  end if;
end $$;

-- How many items count for a person, per queue and calendar day of the queue.
create table tally (
  company_id uuid not null,
  person_id  uuid not null,
  queue_id   uuid not null,
  day        date not null,
  count      integer not null,
  primary key (company_id, person_id, queue_id, day),
  constraint a_tally_is_never_negative check (count >= 0)
);
create index tally_by_day on tally (company_id, day);
call keep_within_company('tally');

-- The lane all changes of ownership of a company pass, one batch at a time.
create table lane (
  company_id        uuid primary key,
  version           bigint not null default 0,
  situation_version bigint not null default 0,
  wake_at           timestamptz
);
call keep_within_company('lane');

-- The tally changes of recent batches, for processes that were not the ones to make them.
create table lane_batch (
  company_id uuid not null,
  version    bigint not null,
  at         timestamptz not null,
  changes    text not null,
  primary key (company_id, version)
);
call keep_within_company('lane_batch');

-- Companies whose waiting work has to be looked at by now.
create function lanes_to_wake(now timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
  as $$ select company_id from lane where wake_at <= now $$;

-- History, decisions and what they were made from are only ever added to.
revoke update, delete on assignment, decision, situation from "${app_role}";
