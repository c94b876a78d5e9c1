-- A queue can be open to every active person of the company, without a link.
alter table queue add column open_to_all boolean not null default false;

-- What somebody must have one of to get an item; nothing lets anybody have it.
alter table work_item add column requires text[] not null default '{}';

-- What each process adds to the lists it remembers, beside the tally changes.
alter table lane_batch add column lists text not null default '';

-- Who completed how many on a day is read from the items of that day alone.
create index work_item_completed on work_item (company_id, kind, done_at) where state = 'done';
