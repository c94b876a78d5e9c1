-- Lists of items stay fast whatever has accumulated: each order has an index to walk, each filter
-- that leaves few an index to find them.

-- What a search looks at first. It has every fact, so it finds too much and never too little.
create function words_of(key text, attributes jsonb) returns text
  language sql immutable parallel safe
  return lower(key || E'\n' || coalesce(
    (select string_agg(fact.value, E'\n') from jsonb_each_text(attributes) as fact), ''));
alter table work_item
  add column words text not null generated always as (words_of(key, attributes)) stored;

create index work_item_by_opening on work_item (company_id, opened_at, id);
create index work_item_of_queue on work_item (company_id, queue_id, opened_at, id);
create index work_item_of_holder on work_item (company_id, holder, opened_at, id)
  where holder is not null;
create index work_item_by_priority on work_item (company_id, priority, id);
create index work_item_by_holding on work_item
  (company_id, coalesce(held_since, timestamptz '0001-01-01 00:00+00'), id);
create index work_item_open on work_item (company_id, opened_at, id) where state <> 'done';
