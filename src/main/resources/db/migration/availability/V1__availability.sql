create extension if not exists btree_gist;

-- Who has a pattern of their own; everybody else works the standard hours.
create table weekly_shift (
  company_id uuid not null,
  person_id  uuid not null,
  version    bigint not null,
  primary key (company_id, person_id)
);
call keep_within_company('weekly_shift');

-- The hours of one weekday, 1 = Monday; a missing weekday is free.
create table shift_day (
  company_id uuid not null,
  person_id  uuid not null,
  weekday    smallint not null,
  starts     time not null,
  ends       time not null,
  primary key (company_id, person_id, weekday),
  foreign key (company_id, person_id) references weekly_shift on delete cascade,
  constraint a_week_has_seven_days check (weekday between 1 and 7)
);
call keep_within_company('shift_day');

-- Who stepped away from the desk; everybody else is there.
create table away (
  company_id uuid not null,
  person_id  uuid not null,
  since      timestamptz not null,
  primary key (company_id, person_id)
);
call keep_within_company('away');

-- Whole days, both ends included, in the person's own zone.
create table leave (
  company_id uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  first_day  date not null,
  last_day   date not null,
  note       text not null,
  version    bigint not null default 0,
  primary key (company_id, id),
  constraint leave_ends_on_its_first_day_or_later check (first_day <= last_day),
  constraint nobody_has_two_leaves_on_one_day exclude using gist
    (company_id with =, person_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index leave_by_last_day on leave (company_id, last_day);
call keep_within_company('leave');

-- Whole days, both ends included, in the company's zone.
create table closure (
  company_id  uuid not null,
  id          uuid not null,
  first_day   date not null,
  last_day    date not null,
  description text not null,
  tags        text[] not null,
  version     bigint not null default 0,
  primary key (company_id, id),
  constraint a_closure_ends_on_its_first_day_or_later check (first_day <= last_day)
);
create index closure_by_last_day on closure (company_id, last_day);
call keep_within_company('closure');
