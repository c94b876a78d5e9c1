-- Notices of runs and timetables are about no queue.
alter table notice alter column queue_id drop not null;
