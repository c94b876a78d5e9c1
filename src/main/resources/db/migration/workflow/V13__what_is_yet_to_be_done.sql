-- What Evenhand has yet to do about tasks is kept beside them: it comes and goes with every step, and each
-- change of a task that an index knows is written to all of its indexes.

-- What Evenhand does with a task by itself, and when; without a time it rests, as while its instance is on
-- hold. Only who has locked the task changes it.
create table workflow_task_next (
  company_id  uuid not null,
  task_id     uuid not null,
  instance_id uuid not null,
  next        text not null,
  due_at      timestamptz,
  primary key (company_id, task_id),
  constraint what_is_next_is_known check (next in ('ADVANCE', 'CALL', 'CALLING', 'CALLBACK'))
);
create index workflow_task_next_due on workflow_task_next (due_at, company_id) where due_at is not null;
call keep_within_company('workflow_task_next');

-- What the hub has yet to hear of a task. Ids grow with time, so the key has the oldest first.
create table workflow_task_untold (
  company_id uuid not null,
  task_id    uuid not null,
  hub        text not null,
  primary key (company_id, task_id),
  constraint what_the_hub_hears_is_known check (hub in ('OPEN', 'CLOSE', 'WITHDRAW'))
);
call keep_within_company('workflow_task_untold');

insert into workflow_task_next (company_id, task_id, instance_id, next, due_at)
select company_id, id, instance_id, next, due_at from workflow_task where next is not null;
insert into workflow_task_untold (company_id, task_id, hub)
select company_id, id, hub from workflow_task where hub is not null;

create or replace function workflows_due(now timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
  as $$
    select company_id from workflow_task_next where due_at <= now
    union select company_id from workflow_task_untold
    union select company_id from workflow_instance where begin_at <= now
  $$;

alter table workflow_task drop column next, drop column due_at, drop column hub;
alter table workflow_task add constraint only_forms_have_items check (type = 'FORM' or item_id is null);

-- A task with all that is known of it.
create view whole_workflow_task with (security_invoker = true) as
select task.*, following.next, following.due_at, untold.hub
from workflow_task task
left join workflow_task_next following
  on following.company_id = task.company_id and following.task_id = task.id
left join workflow_task_untold untold
  on untold.company_id = task.company_id and untold.task_id = task.id;

-- Pages keep some room, so that a change that no index knows stays on its page and leaves the indexes alone.
alter table workflow_instance set (fillfactor = 70);
alter table workflow_task set (fillfactor = 80);
