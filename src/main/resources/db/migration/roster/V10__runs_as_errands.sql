-- Runs are errands: no process has to hold them by itself any more.
create table errand_find_timetable partition of errand for values in ('find-timetable');

alter table planning_run add column errand uuid;
update planning_run set errand = gen_random_uuid(), runner = null;
alter table planning_run alter column errand set not null;
comment on column planning_run.errand is 'the one order that works on it';
comment on column planning_run.runner is 'who began to work on it last; nobody else writes to it';

insert into errand (task_name, task_instance, execution_time, picked, version)
select 'find-timetable', company_id || '/' || id || '/' || errand, created_at, false, 1
from planning_run where state in ('waiting', 'running');

drop function runs_to_plan(timestamptz);
drop index planning_run_to_do;
alter table planning_run drop column runner_until;
