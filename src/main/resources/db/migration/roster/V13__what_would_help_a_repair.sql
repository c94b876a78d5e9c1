-- What would help where a repair leaves cells empty, as JSON.
alter table planning_run add column steps text not null default '[]';
