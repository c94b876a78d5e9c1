-- The latest number that a company gave a ticket.
create table ticket_number (
  company_id uuid primary key,
  latest     bigint not null,
  constraint numbers_begin_with_1 check (latest >= 1)
);
call keep_within_company('ticket_number');

-- What somebody asked for, as it was filled in. How far it is, its instance knows; its status is
-- here too, so that lists find it.
create table ticket (
  id             uuid primary key,
  company_id     uuid not null,
  number         bigint not null,
  version_id     uuid not null,
  workflow_key   text not null,
  workflow_title text not null,
  type_key       text not null,
  type_title     text not null,
  about          text not null,
  submitter      uuid not null,
  data           json not null,
  instance_id    uuid not null,
  status         text not null,
  seen           integer not null,
  created_at     timestamptz not null,
  closed_at      timestamptz,
  constraint tickets_of_a_company_are_counted unique (company_id, number),
  constraint a_ticket_has_an_instance_of_its_own unique (company_id, instance_id),
  constraint a_status_of_a_ticket_is_known
    check (status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'ON_HOLD')),
  constraint a_ticket_is_closed_when_it_is_over
    check ((closed_at is not null) = (status in ('COMPLETED', 'CANCELLED')))
);
create index ticket_of_submitter on ticket (company_id, submitter, number desc);
create index ticket_by_status on ticket (company_id, status, number desc);
create index ticket_active on ticket (company_id, number desc)
  where status not in ('COMPLETED', 'CANCELLED');
create index ticket_by_type on ticket (company_id, workflow_key, type_key, number desc);
call keep_within_company('ticket');
