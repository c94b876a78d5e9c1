-- The secret links by which calendars read somebody's turns; a new one replaces the one before.
create table calendar_feed (
  company_id   uuid not null,
  person_id    uuid not null,
  hash         bytea not null,
  created_at   timestamptz not null,
  last_read_at timestamptz,
  primary key (company_id, person_id),
  constraint a_feed_is_kept_as_a_sha256_hash check (octet_length(hash) = 32)
);
create unique index a_feed_opens_one_calendar on calendar_feed (hash);
call keep_within_company('calendar_feed');

-- Whose a feed is, before a company is known.
create function calendar_feed_owner(wanted bytea)
  returns table (company_id uuid, person_id uuid, last_read_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select company_id, person_id, last_read_at from calendar_feed where hash = wanted $$;
revoke execute on function calendar_feed_owner from public;
grant execute on function calendar_feed_owner to "${app_role}";

-- Whoever gives credit by hand says why.
alter table credit_entry add column reason text not null default '';
alter table credit_entry add constraint a_credit_by_hand_has_a_reason
  check (why <> 'by-hand' or length(reason) between 1 and 500);
