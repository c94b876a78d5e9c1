-- Everything the application may touch, it touches as ${app_role}, which owns nothing.
alter default privileges in schema public grant select, insert, update, delete on tables to "${app_role}";
alter default privileges in schema public grant usage, select on sequences to "${app_role}";

-- The company of the running transaction; null outside of one, and then no row is visible.
create function current_company() returns uuid
  language sql stable
  return nullif(current_setting('evenhand.company', true), '')::uuid;

-- Hides a table's rows from every other company.
create procedure keep_within_company(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy only_the_current_company on %s'
    ' using (company_id = current_company()) with check (company_id = current_company())', target);
end $$;
