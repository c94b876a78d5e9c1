-- What a creation answered, so that the same request sent again answers the same and creates nothing.
create table idempotent_request (
  company_id uuid not null,
  caller     uuid not null,
  key        text not null,
  made       uuid not null,
  at         timestamptz not null,
  primary key (company_id, caller, key)
);
call keep_within_company('idempotent_request');
