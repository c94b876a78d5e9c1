-- What was published: the highest number of a week is in force, and older ones are history.
create table timetable_version (
  company_id uuid not null,
  week       date not null,
  number     integer not null,
  kind       text not null,
  -- Who sits where, and the problem it answers (JSON).
  cells      text not null,
  problem    text not null,
  cost       bigint not null,
  bound      bigint,
  by         uuid,
  by_name    text not null,
  at         timestamptz not null,
  comment    text not null,
  run_id     uuid,
  primary key (company_id, week, number),
  constraint a_published_week_begins_on_monday check (extract(isodow from week) = 1),
  constraint versions_are_counted_from_1 check (number >= 1),
  constraint a_version_is_of_a_known_kind
    check (kind in ('run', 'edit', 'swap', 'restore', 'repair')),
  constraint nothing_costs_less_than_the_bound check (bound <= cost)
);
call keep_within_company('timetable_version');
revoke update, delete, truncate on timetable_version from "${app_role}";

-- What each version changed, cell by cell.
create table timetable_change (
  company_id  uuid not null,
  week        date not null,
  number      integer not null,
  place       integer not null,
  day         smallint not null,
  turn        integer not null,
  from_person uuid,
  to_person   uuid,
  primary key (company_id, week, number, place),
  constraint a_change_is_of_a_version_of_the_same_company
    foreign key (company_id, week, number) references timetable_version,
  constraint a_changed_week_has_seven_days check (day between 1 and 7),
  constraint a_change_changes_something check (from_person is distinct from to_person)
);
call keep_within_company('timetable_change');
revoke update, delete, truncate on timetable_change from "${app_role}";
