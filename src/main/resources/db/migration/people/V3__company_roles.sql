-- Roles a company names itself; what they open is decided elsewhere, by their names.
create table company_role (
  id          uuid primary key,
  company_id  uuid not null references company,
  name        text not null,
  description text not null,
  created_at  timestamptz not null,
  version     bigint not null default 0,
  constraint a_company_role_is_of_one_company unique (company_id, id),
  constraint a_company_role_has_a_name check (length(name) between 1 and 100),
  constraint a_company_role_is_described_shortly check (length(description) <= 1000)
);
create unique index a_company_role_name_is_used_once_in_its_company
  on company_role (company_id, lower(name));
call keep_within_company('company_role');

-- Who has which of them.
create table given_company_role (
  company_id uuid not null,
  person_id  uuid not null,
  role_id    uuid not null,
  primary key (company_id, person_id, role_id),
  constraint a_company_role_is_given_to_a_person
    foreign key (company_id, person_id) references person (company_id, id),
  constraint a_given_company_role_exists
    foreign key (company_id, role_id) references company_role (company_id, id)
);
create index given_company_role_by_role on given_company_role (company_id, role_id);
call keep_within_company('given_company_role');
