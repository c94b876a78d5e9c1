-- Imports are errands: no process has to hold them by itself any more.
create table errand_import_cases partition of errand for values in ('import-cases');

alter table case_import add column errand uuid;
update case_import set errand = gen_random_uuid(), runner = null where state = 'running';
alter table case_import add constraint what_runs_has_an_order
  check (state <> 'running' or errand is not null);
comment on column case_import.errand is 'the one order to run it that is in force';
comment on column case_import.runner is 'who began to run it last; nobody else adds to it';

insert into errand (task_name, task_instance, execution_time, picked, version)
select 'import-cases', company_id || '/' || id || '/' || errand, started_at, false, 1
from case_import where state = 'running';

drop function imports_to_run(timestamptz);
drop index case_import_running;
alter table case_import drop column runner_until;
