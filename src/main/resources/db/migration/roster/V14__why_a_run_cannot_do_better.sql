-- Which demands clash where a run leaves cells empty or finds no timetable, and what would help, as JSON.
alter table planning_run
  add column reasons text not null default '{"clash":[],"remedies":[]}';
