-- Lists of tasks and errors stay fast whatever has accumulated: what somebody is to do is found without
-- all that is over, the few that were cancelled without all that was completed, and all are counted without
-- looking at them.
create index workflow_task_to_do_by on workflow_task (company_id, holder, created_at, id) include (status)
  where status in ('OPEN', 'IN_PROGRESS', 'PENDING', 'ERROR');
drop index workflow_task_held_by;
create index workflow_task_held_by on workflow_task (company_id, holder, created_at, id) include (status)
  where holder is not null;
create index workflow_task_cancelled on workflow_task (company_id, created_at, id)
  where status = 'CANCELLED';
create index workflow_task_cancelled_of on workflow_task (company_id, holder, created_at, id)
  where status = 'CANCELLED';
create index ticket_error_by_age on ticket_error (company_id, created_at, id);
