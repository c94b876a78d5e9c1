-- What a run is for: to plan a week anew, or to mend what is published.
alter table planning_run add column kind text not null default 'plan';
alter table planning_run add constraint a_run_is_of_a_known_kind check (kind in ('plan', 'repair'));
