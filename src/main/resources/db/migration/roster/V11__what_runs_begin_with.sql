-- Which timetable a run began with.
alter table planning_run add column begun_with text not null default 'nothing';
alter table planning_run add constraint a_run_began_with_a_known_timetable
  check (begun_with in ('nothing', 'run', 'current', 'last-week'));
