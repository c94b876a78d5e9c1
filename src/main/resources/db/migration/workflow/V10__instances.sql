-- One run of a version of a workflow. What it was given is kept as it was written, key by key.
create table workflow_instance (
  id         uuid primary key,
  company_id uuid not null,
  version_id uuid not null,
  label      text not null,
  about      text not null,
  started_by uuid not null,
  status     text not null,
  data       json not null,
  steps      integer not null default 0,
  ended      text,
  stuck      integer not null default 0,
  begin_at   timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at  timestamptz,
  revision   integer not null default 0,
  constraint an_instance_is_of_one_company unique (company_id, id),
  constraint instances_of_a_company_have_labels_of_their_own unique (company_id, label),
  constraint a_status_of_an_instance_is_known
    check (status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'ON_HOLD')),
  constraint an_instance_is_closed_when_it_is_over
    check ((closed_at is not null) = (status in ('COMPLETED', 'CANCELLED'))),
  constraint only_what_has_not_started_is_begun check (begin_at is null or status = 'NOT_STARTED'),
  constraint steps_are_at_most_1000 check (steps between 0 and 1000),
  constraint it_stands_still_at_some_places_or_none check (stuck >= 0)
);
create index workflow_instance_to_begin on workflow_instance (begin_at, company_id)
  where begin_at is not null;
call keep_within_company('workflow_instance');

-- A task of an instance. `next` is what Evenhand does with it by itself, and `due_at` when; without
-- a time it rests, as while its instance is on hold. `hub` is what the hub has yet to hear of it.
create table workflow_task (
  id           uuid primary key,
  company_id   uuid not null,
  instance_id  uuid not null,
  number       integer not null,
  key          text not null,
  type         text not null,
  status       text not null,
  input        json not null,
  output       json,
  draft        json,
  failures     integer not null default 0,
  calls        integer not null default 0,
  replies      integer not null default 0,
  item_key     text not null,
  item_id      uuid,
  item_seq     integer not null default 0,
  holder       uuid,
  created_at   timestamptz not null,
  started_at   timestamptz,
  completed_at timestamptz,
  completed_by uuid,
  skipped      boolean not null default false,
  taken        text,
  next         text,
  due_at       timestamptz,
  hub          text,
  revision     integer not null default 0,
  constraint a_task_is_of_an_instance_of_the_same_company
    foreign key (company_id, instance_id) references workflow_instance (company_id, id),
  constraint tasks_of_an_instance_are_counted unique (company_id, instance_id, number),
  constraint a_type_of_a_task_is_known check (type in ('FORM', 'SYNC_ACTION', 'ASYNC_ACTION')),
  constraint a_status_of_a_task_is_known
    check (status in ('OPEN', 'IN_PROGRESS', 'PENDING', 'COMPLETED', 'CANCELLED', 'ERROR')),
  constraint what_is_next_is_known check (next in ('ADVANCE', 'CALL', 'CALLING', 'CALLBACK')),
  constraint what_the_hub_hears_is_known check (hub in ('OPEN', 'CLOSE', 'WITHDRAW')),
  constraint only_what_is_next_is_due check (due_at is null or next is not null),
  constraint a_completed_task_says_when check (status <> 'COMPLETED' or completed_at is not null),
  constraint only_forms_have_items check (type = 'FORM' or (hub is null and item_id is null))
);
create index workflow_task_due on workflow_task (due_at, company_id) where due_at is not null;
create index workflow_task_for_the_hub on workflow_task (company_id, created_at) where hub is not null;
create index workflow_task_by_age on workflow_task (company_id, created_at, id);
create index workflow_task_open on workflow_task (company_id, status, created_at, id)
  where status in ('OPEN', 'IN_PROGRESS', 'PENDING', 'ERROR');
create index workflow_task_held_by on workflow_task (company_id, holder, created_at, id)
  where holder is not null;
create unique index a_task_is_one_item on workflow_task (company_id, item_key) where type = 'FORM';
call keep_within_company('workflow_task');

-- Why an instance does not go on by itself. With a branch it stands still there; without one, its
-- task is in error, or nothing of it began.
create table ticket_error (
  id          uuid primary key,
  company_id  uuid not null,
  instance_id uuid not null,
  task_id     uuid,
  type        text not null,
  message     text not null,
  detail      text not null default '',
  status      text not null default 'NEW',
  notes       text not null default '',
  is_branch   boolean not null,
  after_key   text,
  to_key      text,
  is_open     boolean not null default true,
  times       integer not null default 1,
  created_at  timestamptz not null,
  changed_at  timestamptz not null,
  resolved_at timestamptz,
  revision    integer not null default 0,
  constraint an_error_is_of_an_instance_of_the_same_company
    foreign key (company_id, instance_id) references workflow_instance (company_id, id),
  constraint a_type_of_an_error_is_known
    check (type in ('WORKFLOW_CREATION', 'TASK_CREATION', 'TASK_UPDATE', 'WORKFLOW_TRANSITION')),
  constraint a_status_of_an_error_is_known check (status in ('NEW', 'REVIEWED', 'RESOLVED')),
  constraint an_error_says_when_it_was_resolved
    check ((resolved_at is not null) = (status = 'RESOLVED'))
);
create index ticket_error_of_instance on ticket_error (company_id, instance_id, created_at);
create index ticket_error_by_status on ticket_error (company_id, status, created_at, id);
call keep_within_company('ticket_error');

-- Companies whose workflows have something to do by now.
create function workflows_due(now timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
  as $$
    select company_id from workflow_task where due_at <= now
    union select company_id from workflow_task where hub is not null
    union select company_id from workflow_instance where begin_at <= now
  $$;
