create table company (
  id         uuid primary key,
  name       text not null,
  zone       text not null,
  created_at timestamptz not null,
  version    bigint not null default 0,
  constraint a_company_has_a_name check (length(name) between 1 and 200)
);
alter table company enable row level security;
create policy only_the_current_company on company
  using (id = current_company()) with check (id = current_company());

-- The ids of all companies, oldest first; the one question that is asked across companies.
create function company_ids() returns setof uuid
  language sql stable security definer set search_path = public
  as $$ select id from company order by created_at, id $$;
