-- Tables of people, marks, ideal loads or leave that were brought from elsewhere.
create table roster_import (
  company_id uuid not null,
  id         uuid not null,
  kind       text not null,
  source     text not null,
  name       text not null,
  -- Its columns and rows (JSON), as they were read.
  content    text not null,
  by         uuid,
  by_name    text not null,
  at         timestamptz not null,
  applied_at timestamptz,
  primary key (company_id, id),
  constraint an_import_brings_something_known check (kind in ('people', 'busy', 'loads', 'leave')),
  constraint an_import_comes_from_somewhere_known
    check (source in ('yaml', 'csv', 'google', 'last'))
);
create index roster_import_by_age on roster_import (company_id, at);
call keep_within_company('roster_import');

-- The Google spreadsheet a company keeps its tables in; the key to it is not here.
create table roster_sheet (
  company_id  uuid primary key,
  spreadsheet text not null,
  -- The named range of each kind of table (JSON).
  ranges      text not null,
  version     bigint not null
);
call keep_within_company('roster_sheet');
