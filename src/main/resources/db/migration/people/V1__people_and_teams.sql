create table team (
  id            uuid primary key,
  company_id    uuid not null references company,
  name          text not null,
  mailbox       text,
  teams_webhook text,
  chat_webhook  text,
  created_at    timestamptz not null,
  deleted_at    timestamptz,
  version       bigint not null default 0,
  constraint a_team_is_of_one_company unique (company_id, id),
  constraint a_team_has_a_name check (length(name) between 1 and 200),
  constraint a_mailbox_is_an_address check (mailbox ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  constraint a_teams_webhook_is_https check (teams_webhook ~ '^https://.'),
  constraint a_chat_webhook_is_https check (chat_webhook ~ '^https://.')
);
create unique index a_team_name_is_used_once_in_its_company
  on team (company_id, lower(name)) where deleted_at is null;
call keep_within_company('team');

create table person (
  id                     uuid primary key,
  company_id             uuid not null references company,
  username               text not null,
  first_name             text not null,
  last_name              text not null,
  email                  text not null,
  team_id                uuid,
  roles                  text[] not null,
  active                 boolean not null,
  zone                   text not null,
  language               text not null,
  team_mail              boolean not null,
  watch_external_updates boolean not null,
  created_at             timestamptz not null,
  deleted_at             timestamptz,
  version                bigint not null default 0,
  constraint a_person_is_of_one_company unique (company_id, id),
  constraint a_team_is_of_the_same_company foreign key (company_id, team_id) references team (company_id, id),
  constraint a_username_has_1_to_50_characters check (length(username) between 1 and 50),
  constraint a_username_is_lower_case check (username = lower(username)),
  constraint names_are_short check (length(first_name) <= 100 and length(last_name) <= 100),
  constraint an_email_is_lower_case check (email = lower(email)),
  constraint an_email_is_an_address_or_empty check (email ~ '^([^@[:space:]]+@[^@[:space:]]+)?$'),
  constraint roles_are_known check (roles <@ array['admin', 'user', 'ticket_admin', 'task_worker',
    'workflow_creator', 'compliance', 'service', 'planner']),
  constraint a_language_is_one_of_ours check (language in ('en', 'ca', 'es'))
);
create unique index a_username_is_used_once_in_its_company
  on person (company_id, username) where deleted_at is null;
-- Across all companies: who signs in by an address must be one person.
create unique index an_email_is_used_once_anywhere
  on person (email) where deleted_at is null and email <> '';
create index person_by_team on person (company_id, team_id) where deleted_at is null;
call keep_within_company('person');
