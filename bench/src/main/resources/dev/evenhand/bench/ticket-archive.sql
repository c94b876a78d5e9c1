-- Instances with all that belongs to them, as they are after the time they took: of :running + :finished, the newest
-- run or have just ended, one in ten of those that run is old, and one in 33 of those that ended was cancelled. Every
-- hundredth is of a workflow whose second task calls a service. They began in the :days days before :until.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';

create temp table clerk as
select substring(username, 6)::int as place, id from person where company_id = :company and username like 'clerk%';

create temp table made as
with numbered as (
  insert into ticket_number (company_id, latest) values (:company, :many)
  on conflict (company_id) do update set latest = ticket_number.latest + :many
  returning latest - :many as before)
select n, before + n as number, at, uuidv7(at - now()) as instance, uuidv7(at - now()) as ticket,
  is_running, is_move, status, done, is_stuck,
  done + case when status = 'COMPLETED' or is_stuck then 0 else 1 end as tasks,
  case when is_running then done * 2 + 1 else done * 2 + 2 end * interval '1 hour' as took,
  (array['Another chair for desk ', 'Keys for room ', 'A lamp for table ', 'Paper for printer ',
    'Repair of window '])[1 + n % 5] || n % 9973 as about,
  case when n % 5 = 0 then :submitter::uuid else clerk.id end as submitter
from numbered, generate_series(1, :many) as n
join clerk on place = n / 11 % 200
cross join lateral (
  select cast(:until as timestamptz) - (:many - n) * (interval '1 day' * :days / :many) as at,
    case when n > :many - :running * 1.2 then n % 4 <> 0
    else n % greatest(1, (:many - :running * 1.2) / (:running * 0.1))::int = 0 end as is_running,
    n % 100 = 7 as is_move) as kind
cross join lateral (
  select is_running and n % 50 = 2 and not is_move as is_stuck,
    case when is_running then case when n % 50 = 1 then 'ON_HOLD' else 'IN_PROGRESS' end
    when n % 33 = 0 then 'CANCELLED' else 'COMPLETED' end as status) as how
cross join lateral (
  select case when is_stuck or (is_running and is_move) then 1 when status = 'COMPLETED' then 3 else n / 4 % 3 end as done)
  as far;

-- The first clerk has none to do.
create temp table made_task as
select made.*, k, at + (k - 1) * interval '2 hours' as opened, uuidv7(at + (k - 1) * interval '2 hours' - now()) as task,
  uuidv7(at + (k - 1) * interval '2 hours' - now()) as item, uuidv7(at + (k - 1) * interval '2 hours' - now()) as decision,
  (array['review', 'approve', 'order'])[k] as key, (array['Review it', 'Approve it', 'Order it'])[k] as title,
  k <= done as is_done, not (is_move and k = 2) as is_form, number || '-' || k as item_key,
  case when not (is_move and k = 2) then clerk.id end as holder,
  case when k <= done then 'COMPLETED' when status = 'CANCELLED' then 'CANCELLED' when is_move and k = 2 then 'ERROR'
  when n % 20 = 3 then 'IN_PROGRESS' else 'OPEN' end as state
from made cross join generate_series(1, 3) as k
join clerk on place = case when is_running and k > done then 1 + (n / 7 + k) % 199 else (n / 7 + k * 61) % 200 end
where k <= tasks;
analyze made, made_task;

insert into workflow_instance (id, company_id, version_id, label, about, started_by, status, data, steps, ended,
  created_at, changed_at, closed_at, revision, stuck)
select instance, :company, case when is_move then :move::uuid else :version::uuid end, number::text, about, submitter,
  status,
  json_build_object('title', about, 'details', :details, 'reviewText', case when done > 0 then :remark end,
    'reviewPoints', n % 10, 'approveText', case when done > 1 then :remark end),
  tasks, case when status in ('COMPLETED', 'CANCELLED') then status end, at, at + took,
  case when not is_running then at + took end, tasks + 1, case when is_stuck then 1 else 0 end
from made order by n;

insert into ticket (id, company_id, number, version_id, workflow_key, workflow_title, type_key, type_title, about,
  submitter, data, instance_id, status, seen, created_at, closed_at)
select ticket, :company, number, case when is_move then :move::uuid else :version::uuid end,
  case when is_move then 'move' else 'bench' end, case when is_move then 'Move' else 'Bench' end,
  case when is_move then 'desk' else 'chair' end, 'Ask for it', about, submitter,
  json_build_object('title', about, 'details', :details), instance, status, tasks + 1, at,
  case when not is_running then at + took end
from made order by n;

insert into ticket_words (company_id, number, words)
select :company, number, lower(about || ' Ask for it') from made order by n;

insert into workflow_task (id, company_id, instance_id, number, key, type, status, input, output, draft, failures, calls,
  item_key, item_id, item_seq, holder, created_at, started_at, completed_at, completed_by, taken, revision)
select task, :company, instance, k, key, case when is_form then 'FORM' else 'SYNC_ACTION' end, state,
  json_build_object('title', about, 'details', :details),
  case when is_done then json_build_object(key || 'Text', :remark, key || 'Points', n % 10) end,
  case when state = 'IN_PROGRESS' then json_build_object(key || 'Text', :remark) end,
  case when state = 'ERROR' then 3 else 0 end, case when is_form then 0 else 1 end, item_key,
  case when is_form then item end, case when not is_form then 0 when is_done then 3 else 2 end, holder, opened,
  case when state <> 'OPEN' then opened + interval '1 hour' end, case when is_done then opened + interval '2 hours' end,
  case when is_done then holder end,
  case when is_done and not is_stuck then key || '->' || coalesce((array['approve', 'order'])[k], 'end') end,
  case when is_done then 2 else 0 end
from made_task order by made_task.opened;

insert into work_item (id, company_id, queue_id, kind, key, priority, state, holder, held_since, held_on, mode,
  assigned_by, decision_id, opened_at, created_at, done_at, attributes, words, requires, version)
select item, :company, :queue, 'task', item_key, 3, case when state in ('OPEN', 'IN_PROGRESS') then 'held' else 'done' end,
  holder, opened, opened::date, 'AUTO', 'Evenhand', decision, opened, opened,
  case when state not in ('OPEN', 'IN_PROGRESS') then opened + interval '2 hours' end,
  jsonb_build_object('task', task, 'about', about, 'title', title, 'ticket', number::text, 'workflow', 'Bench'),
  lower(concat_ws(E'\n', item_key, about, number, 'bench', title, task)), '{role:task_worker}',
  case when state in ('OPEN', 'IN_PROGRESS') then 2 else 3 end
from made_task where is_form order by made_task.opened;

insert into assignment (company_id, item_id, seq, person_id, from_person, at, on_day, mode, by_name, decision_id, comment)
select :company, item, seq, holder, case when seq = 3 then holder end, opened + (seq - 2) * interval '2 hours',
  opened::date, case when seq = 2 then 'AUTO' when is_done then 'COMPLETE' else 'WITHDRAW' end, 'Evenhand',
  case when seq = 2 then decision end, ''
from made_task, generate_series(2, 3) as seq
where is_form and (seq = 2 or state in ('COMPLETED', 'CANCELLED')) order by made_task.opened;

insert into decision (id, company_id, item_id, queue_id, at, policy, situation, chosen, decided_by, record)
select decision, :company, item, :queue, opened, 'shortest-list',
  (select hash from situation where company_id = :company limit 1), holder, 'name', '{"key":"' || item_key || '","priority":"P3","tried":[],"checkShift":true,"atTime":null,"named":null,'
  '"requires":["role:task_worker"],"counts":[23,22,22,22,22,22,22,22,22,0,0,0,0,0,0,0,0]}'
from made_task where is_form order by made_task.opened;

insert into audit_entry (company_id, id, at, actor_id, actor_name, action, subject, subject_id, name, after, fingerprint)
select :company, uuidv7(at - now()), at, submitter, 'Clerk', 'created', 'ticket', instance::text, number::text,
  jsonb_build_object('type', 'Ask for it', 'about', about),
  encode(sha256(convert_to('archive ' || number, 'UTF8')), 'hex')
from made order by n;

insert into audit_entry (company_id, id, at, actor_name, action, subject, subject_id, name, before, after)
select :company, uuidv7(opened + seq * interval '2 hours' - now()), opened + seq * interval '2 hours', 'Evenhand',
  case seq when 0 then 'assigned' else 'completed' end, 'task', item::text, item_key,
  case seq when 1 then jsonb '{"state": "held"}' end,
  case seq when 0 then jsonb_build_object('mode', 'auto', 'task', task, 'about', about, 'queue', 'Tasks', 'state', 'held',
    'title', title, 'ticket', number::text, 'priority', 'P3', 'workflow', 'Bench', 'decisionId', decision)
  else jsonb '{"state": "done"}' end
from made_task, generate_series(0, 1) as seq
where is_form and (seq = 0 or is_done) order by made_task.opened;

insert into notice (company_id, person_id, id, at, kind, item_id, seq, item_key, queue_id, by_name, many)
select :company, holder, uuidv7(opened - now()), opened, 'TASK_ASSIGNED', item, 2, item_key, :queue, 'Evenhand', 1
from made_task where is_form and state in ('OPEN', 'IN_PROGRESS') order by made_task.opened;

-- Where something went wrong: it still stands still, or it was mended and one in fifty had been.
insert into ticket_error (id, company_id, instance_id, task_id, type, message, status, is_branch, after_key, is_open,
  created_at, changed_at, resolved_at)
select uuidv7(opened - now()), :company, instance, task,
  case when is_form then 'WORKFLOW_TRANSITION' else 'TASK_UPDATE' end,
  case when is_form then 'Expected a transition from “' || key || '” to hold, but none of 2 does.'
  else 'Expected an answer of the service within 30 s, but there was none.' end,
  case when not is_running then 'RESOLVED' when n % 3 = 0 then 'REVIEWED' else 'NEW' end, is_form,
  case when is_form then key end, is_running, opened + interval '1 hour', opened + interval '1 hour',
  case when not is_running then opened + interval '2 hours' end
from made_task
where (is_stuck and k = 1) or state = 'ERROR' or (not is_running and k = 2 and n % 50 = 9) order by made_task.opened;

drop table clerk, made, made_task;
reset all;
