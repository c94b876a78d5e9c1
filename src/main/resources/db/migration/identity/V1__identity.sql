-- How a person proves to be that person. Somebody without a row signs in elsewhere, or not yet.
create table credential (
  company_id uuid not null,
  person_id  uuid not null,
  hash       text not null,
  primary key (company_id, person_id),
  constraint a_password_belongs_to_a_person
    foreign key (company_id, person_id) references person (company_id, id),
  constraint a_password_is_kept_as_an_argon2id_hash check (hash like '$argon2id$%')
);
call keep_within_company('credential');

-- Keys that people give to scripts.
create table api_token (
  id           uuid primary key,
  company_id   uuid not null,
  person_id    uuid not null,
  name         text not null,
  hash         bytea not null,
  created_at   timestamptz not null,
  expires_at   timestamptz,
  last_used_at timestamptz,
  constraint a_token_belongs_to_a_person
    foreign key (company_id, person_id) references person (company_id, id),
  constraint a_token_is_kept_as_a_sha256_hash check (octet_length(hash) = 32),
  constraint a_token_has_a_name check (length(name) between 1 and 100)
);
create unique index a_token_opens_one_door on api_token (hash);
create index api_token_by_person on api_token (company_id, person_id);
call keep_within_company('api_token');

-- Links that let a person choose a password, once; a new one replaces the one before.
create table password_link (
  company_id uuid not null,
  person_id  uuid not null,
  hash       bytea not null,
  expires_at timestamptz not null,
  primary key (company_id, person_id),
  constraint a_link_belongs_to_a_person
    foreign key (company_id, person_id) references person (company_id, id),
  constraint a_link_is_kept_as_a_sha256_hash check (octet_length(hash) = 32)
);
create unique index a_link_opens_one_door on password_link (hash);
call keep_within_company('password_link');

-- Attempts to sign in that have not succeeded, of all processes. No company is known yet, and what
-- was typed as a name may have been a password, so only its hash is here.
create table sign_in_attempt (
  id        uuid primary key,
  name_hash bytea not null,
  address   text not null,
  at        timestamptz not null
);
create index sign_in_attempt_by_name on sign_in_attempt (name_hash, at);
create index sign_in_attempt_by_address on sign_in_attempt (address, at);
create index sign_in_attempt_by_time on sign_in_attempt (at);

-- The links printed while there is no company yet.
create table set_up_link (
  hash       bytea primary key,
  created_at timestamptz not null,
  constraint a_set_up_link_is_kept_as_a_sha256_hash check (octet_length(hash) = 32)
);

-- Browser sessions, in the shape Spring Session wants. They are found by their secret id before a
-- company is known; the company is inside.
create table web_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval integer not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create unique index web_session_by_id on web_session (session_id);
create index web_session_by_expiry on web_session (expiry_time);
create index web_session_by_person on web_session (principal_name);
create table web_session_attributes (
  session_primary_id char(36) not null references web_session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- The questions below are asked before a company is known. Each answers about one name or one
-- secret and nothing else.

-- Whom a name means: an e-mail address in any company, or a username in the first one.
create function sign_in_candidate(wanted text)
  returns table (company_id uuid, person_id uuid, by_email boolean, may_sign_in boolean, hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.company_id, p.id, p.place = 1, p.active or p.username = 'admin', c.hash
      from (select p.*, 1 as place from person p
             where p.email = lower(wanted) and p.email <> '' and p.deleted_at is null
            union all
            select p.*, 2 as place from person p
             where p.username = lower(wanted) and p.deleted_at is null
               and p.company_id = (select id from company order by created_at, id limit 1)) p
      left join credential c on c.company_id = p.company_id and c.person_id = p.id
     order by p.place
     limit 1
  $$;

create function token_owner(wanted bytea)
  returns table (company_id uuid, person_id uuid, id uuid, expires_at timestamptz, last_used_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select company_id, person_id, id, expires_at, last_used_at from api_token where hash = wanted $$;

create function password_link_owner(wanted bytea)
  returns table (company_id uuid, person_id uuid, expires_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select company_id, person_id, expires_at from password_link where hash = wanted $$;

revoke execute on function sign_in_candidate, token_owner, password_link_owner from public;
grant execute on function sign_in_candidate, token_owner, password_link_owner to "${app_role}";
