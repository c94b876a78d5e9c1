-- How a company plans its phone turns; one row, or none while everything is as it comes.
create table roster_settings (
  company_id   uuid primary key,
  -- The settings (JSON), which are read as a whole.
  content      text not null,
  version      bigint not null
);
call keep_within_company('roster_settings');

-- Who takes phone turns, and how.
create table roster_person (
  company_id  uuid not null,
  person_id   uuid not null,
  planned     boolean not null,
  extension   text,
  colour      text not null,
  table_no    integer,
  groups      text[] not null,
  ideal       numeric(4, 1) not null,
  max_per_day integer,
  needs_break boolean not null,
  version     bigint not null,
  primary key (company_id, person_id),
  constraint an_extension_belongs_to_one_person unique (company_id, extension),
  constraint an_extension_has_something_in_it check (length(extension) between 1 and 20),
  constraint a_colour_is_six_hex_digits_or_empty check (colour ~ '^(#[0-9a-f]{6})?$'),
  constraint a_table_has_a_number_from_0_on check (table_no >= 0),
  constraint nobody_owes_turns_by_ideal check (ideal >= 0),
  constraint a_day_has_no_less_than_0_turns check (max_per_day >= 0)
);
call keep_within_company('roster_person');

-- Times at which somebody cannot, or would rather not, take a turn; on the wall clock of the company.
create table busy_mark (
  company_id uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  weekday    smallint,
  on_day     date,
  from_time  time,
  to_time    time,
  optional   boolean not null,
  reason     text not null,
  version    bigint not null default 0,
  primary key (company_id, id),
  constraint a_mark_is_weekly_or_of_one_day check ((weekday is null) <> (on_day is null)),
  constraint a_marked_week_has_seven_days check (weekday between 1 and 7),
  constraint a_mark_has_both_ends_or_is_of_the_whole_day check ((from_time is null) = (to_time is null)),
  constraint a_mark_ends_after_it_begins check (from_time < to_time),
  constraint a_mark_says_why check (length(reason) between 1 and 500)
);
create index busy_mark_by_person on busy_mark (company_id, person_id);
call keep_within_company('busy_mark');

-- The turns somebody should have every week, by the time they begin.
create table fixed_turn (
  company_id uuid not null,
  person_id  uuid not null,
  weekday    smallint not null,
  starts     time not null,
  primary key (company_id, person_id, weekday, starts),
  constraint a_fixed_week_has_seven_days check (weekday between 1 and 7)
);
call keep_within_company('fixed_turn');

-- The version of the whole grid of fixed turns.
create table fixed_grid (
  company_id uuid primary key,
  version    bigint not null
);
call keep_within_company('fixed_grid');

-- Turns above or below the ideal load; the credit of a person is their sum.
create table credit_entry (
  company_id uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  week       date,
  amount     numeric(5, 1) not null,
  why        text not null,
  at         timestamptz not null,
  by         uuid,
  primary key (company_id, id),
  constraint a_credit_says_why check (why in ('published', 'swap', 'edit', 'import', 'by-hand')),
  constraint a_credit_is_not_nothing check (amount <> 0),
  constraint a_credited_week_begins_on_monday check (extract(isodow from week) = 1)
);
create index credit_entry_by_person on credit_entry (company_id, person_id);
create index credit_entry_by_week on credit_entry (company_id, week);
call keep_within_company('credit_entry');
revoke update, delete, truncate on credit_entry from "${app_role}";
