-- Every notice is looked for by its person, so that is how it is known. Its id is made of what it is
-- about: what is told twice is noticed once.
alter table notice drop constraint notice_pkey;
alter table notice drop constraint what_is_told_twice_is_noticed_once;
alter table notice add constraint what_is_told_twice_is_noticed_once
  primary key (company_id, person_id, id);
drop index notice_by_person;
