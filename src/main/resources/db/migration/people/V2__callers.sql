-- Who makes a request is looked up before a company is set, by ids that its proof or its session has proven.
create function caller_of(company uuid, person uuid)
  returns setof person
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.* from person p where p.company_id = company and p.id = person and p.deleted_at is null
  $$;

revoke execute on function caller_of from public;
grant execute on function caller_of to "${app_role}";
