-- Notices of swapped turns are about no queue.
alter table notice alter column queue_id drop not null;
