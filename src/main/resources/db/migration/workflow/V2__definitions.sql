-- Workflows of a company. What one says stands in its versions.
create table workflow (
  company_id      uuid not null references company,
  id              uuid not null,
  key             text not null,
  -- As the active version says; before there is one, as the draft does.
  title           text not null,
  created_at      timestamptz not null,
  created_by      uuid,
  created_by_name text not null,
  changed_at      timestamptz not null,
  primary key (company_id, id),
  constraint a_workflow_key_is_used_once_in_its_company unique (company_id, key),
  constraint a_workflow_key_has_1_to_100_characters check (length(key) between 1 and 100),
  constraint a_workflow_has_a_title check (length(title) between 1 and 200)
);
create index workflow_by_title on workflow (company_id, lower(title), id);
call keep_within_company('workflow');

create table workflow_version (
  company_id        uuid not null,
  id                uuid not null,
  workflow_id       uuid not null,
  number            integer not null,
  status            text not null,
  title             text not null,
  format            text not null,
  -- The document as it was written.
  source            text not null,
  created_at        timestamptz not null,
  created_by        uuid,
  created_by_name   text not null,
  changed_at        timestamptz not null,
  changed_by        uuid,
  changed_by_name   text not null,
  -- The first time.
  activated_at      timestamptz,
  activated_by      uuid,
  activated_by_name text,
  version           bigint not null default 0,
  primary key (company_id, id),
  constraint a_version_is_of_a_workflow_of_the_same_company
    foreign key (company_id, workflow_id) references workflow (company_id, id),
  constraint a_number_counts_the_versions_of_one_workflow unique (company_id, workflow_id, number),
  constraint versions_count_from_1 check (number >= 1),
  constraint a_version_has_a_known_status
    check (status in ('draft', 'active', 'deprecated', 'archived')),
  constraint a_source_is_yaml_or_json check (format in ('yaml', 'json')),
  constraint a_source_has_at_most_1000000_characters check (length(source) <= 1000000),
  constraint only_a_draft_was_never_active check ((status = 'draft') = (activated_at is null)),
  constraint whoever_activated_has_a_name
    check ((activated_at is null) = (activated_by_name is null))
);
create unique index a_workflow_has_one_active_version
  on workflow_version (company_id, workflow_id) where status = 'active';
create unique index a_workflow_has_one_draft
  on workflow_version (company_id, workflow_id) where status = 'draft';
call keep_within_company('workflow_version');

-- Instances run by it: what it says stays, whoever asks.
create function keep_what_was_active() returns trigger
  language plpgsql as $$
begin
  if old.activated_at is not null and (tg_op = 'DELETE'
      or (new.id, new.workflow_id, new.number, new.format, new.source, new.activated_at)
        is distinct from
        (old.id, old.workflow_id, old.number, old.format, old.source, old.activated_at)) then
    raise exception 'Expected version % of workflow % to stay as it was activated.',
      old.number, old.workflow_id using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger what_was_active_stays before update or delete on workflow_version
  for each row execute function keep_what_was_active();
