-- When all stored timetables of a company were last checked.
create table timetable_check (
  company_id uuid primary key,
  at         timestamptz not null,
  versions   integer not null,
  constraint a_check_sees_no_less_than_0_versions check (versions >= 0)
);
call keep_within_company('timetable_check');

-- What is wrong with stored timetables, until it is mended.
create table timetable_finding (
  company_id uuid not null,
  week       date not null,
  number     integer not null,
  kind       text not null,
  -- What is wrong in detail (JSON).
  details    text not null,
  found_at   timestamptz not null,
  primary key (company_id, week, number, kind),
  constraint a_finding_is_of_a_version_of_the_same_company
    foreign key (company_id, week, number) references timetable_version,
  constraint a_finding_is_of_a_known_kind check
    (kind in ('broken', 'cost', 'log', 'unreadable'))
);
call keep_within_company('timetable_finding');
