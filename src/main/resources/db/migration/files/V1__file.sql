-- What the store has: the same content once for each company. A row is there before its content is, and
-- whoever brings the content claims it anew, so that nobody throws away what is just being brought.
create table file_content (
  company_id uuid not null references company,
  checksum   text not null,
  key        text not null,
  size       bigint not null,
  claimed_at timestamptz not null,
  primary key (company_id, checksum),
  constraint a_checksum_is_sha_256_in_hexadecimal_digits check (checksum ~ '^[0-9a-f]{64}$'),
  constraint a_content_is_not_empty check (size > 0)
);
create index file_content_by_claim on file_content (company_id, claimed_at);
call keep_within_company('file_content');

-- The version is the newest one; who brought the first may delete the file.
create table file (
  company_id  uuid not null references company,
  id          bigint generated always as identity,
  name        text not null,
  version     integer not null default 1,
  owner_id    uuid,
  uploaded_at timestamptz not null,
  primary key (company_id, id),
  constraint a_file_has_an_id_of_its_own unique (id),
  constraint a_file_name_has_1_to_200_characters check (length(name) between 1 and 200),
  constraint a_file_name_is_no_path check (name !~ '[/\\[:cntrl:]]')
);
create index file_by_upload on file (company_id, uploaded_at, id);
call keep_within_company('file');

create table file_version (
  company_id  uuid not null,
  file_id     bigint not null,
  version     integer not null,
  checksum    text not null,
  media_type  text not null,
  uploader_id uuid,
  uploaded_at timestamptz not null,
  primary key (company_id, file_id, version),
  constraint a_version_is_of_a_file foreign key (company_id, file_id) references file on delete cascade,
  constraint a_version_has_a_content foreign key (company_id, checksum) references file_content,
  constraint versions_count_from_1 check (version >= 1)
);
create index file_version_by_content on file_version (company_id, checksum);
call keep_within_company('file_version');
