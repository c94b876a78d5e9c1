-- What one person was told. An event told twice writes its notices once.
create table notice (
  company_id uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  at         timestamptz not null,
  kind       text not null,
  item_id    uuid not null,
  seq        int not null,
  item_key   text not null,
  queue_id   uuid not null,
  by_name    text not null,
  many       int not null,
  read_at    timestamptz,
  primary key (company_id, id),
  constraint a_notice_is_about_one_thing_or_more check (many >= 1),
  constraint what_is_told_twice_is_noticed_once unique (company_id, person_id, item_id, seq, kind)
);
create index notice_by_person on notice (company_id, person_id, id);
create index notice_not_read on notice (company_id, person_id, id) where read_at is null;
call keep_within_company('notice');
