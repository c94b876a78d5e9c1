-- What was changed, for good: the application may add entries and read them, nothing else.
create table audit_entry (
  company_id  uuid not null,
  id          uuid not null,
  at          timestamptz not null,
  actor_id    uuid,
  actor_name  text not null,
  action      text not null,
  subject     text not null,
  subject_id  text not null,
  name        text not null,
  before      jsonb,
  after       jsonb,
  fingerprint text not null,
  primary key (company_id, id),
  constraint what_is_told_twice_is_written_once unique (company_id, fingerprint)
);
create index audit_entry_by_time on audit_entry (company_id, at, id);
create index audit_entry_by_subject on audit_entry (company_id, subject, subject_id, at, id);
create index audit_entry_by_actor on audit_entry (company_id, actor_id, at, id);
call keep_within_company('audit_entry');
revoke update, delete, truncate on audit_entry from "${app_role}";
