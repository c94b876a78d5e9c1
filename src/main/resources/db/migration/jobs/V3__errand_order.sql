-- What each company has ordered and is not done yet, and why it failed: what its administrators
-- see of the table of errands, which is no company's. Rows come and go with those of `errand`,
-- whoever writes them; the application says why one failed, and nothing else.
create table errand_order (
  company_id     uuid not null,
  kind           text not null,
  id             uuid not null,
  about          uuid not null,
  ordered_at     timestamptz not null,
  -- Of the last try that failed; the details are fit for the eyes of administrators.
  failure        text,
  failure_detail text,
  primary key (company_id, kind, id),
  constraint a_failure_is_of_a_known_sort
    check (failure in ('database', 'network', 'time', 'memory', 'fault')),
  constraint only_a_failure_has_details check (failure_detail is null or failure is not null)
);
create index errand_order_by_time on errand_order (company_id, ordered_at, id);
call keep_within_company('errand_order');
revoke insert, update, delete on errand_order from "${app_role}";
grant update (failure, failure_detail) on errand_order to "${app_role}";

create function note_errand_order() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  insert into errand_order (company_id, kind, id, about, ordered_at)
  values (
    split_part(new.task_instance, '/', 1)::uuid,
    new.task_name,
    split_part(new.task_instance, '/', 3)::uuid,
    split_part(new.task_instance, '/', 2)::uuid,
    new.execution_time);
  return null;
end $$;
create trigger what_is_ordered_is_noted after insert on errand
  for each row execute function note_errand_order();

create function forget_errand_order() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  delete from errand_order
  where company_id = split_part(old.task_instance, '/', 1)::uuid
    and kind = old.task_name
    and id = split_part(old.task_instance, '/', 3)::uuid;
  return null;
end $$;
create trigger what_is_done_is_forgotten after delete on errand
  for each row execute function forget_errand_order();

insert into errand_order (company_id, kind, id, about, ordered_at)
select split_part(task_instance, '/', 1)::uuid, task_name, split_part(task_instance, '/', 3)::uuid,
  split_part(task_instance, '/', 2)::uuid, execution_time
from errand;
