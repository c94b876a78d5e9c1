-- What is to be done once, and who does it (db-scheduler). An order is ids alone,
-- '<company>/<thing>/<order>', so the table is no company's. Each kind of errand has a partition
-- 'errand_<kind>', made by the module that does it: a scheduler deletes orders it does not know.
create table errand (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  state                text,
  primary key (task_name, task_instance),
  constraint an_order_has_ids_alone check (task_data is null)
) partition by list (task_name);
create index errand_by_time on errand (execution_time);
create index errand_by_heartbeat on errand (last_heartbeat);
