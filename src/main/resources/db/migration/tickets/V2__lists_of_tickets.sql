-- What somebody asked for that goes on is found without all that is over, and tickets are counted without
-- looking at them.
create index ticket_active_of_submitter on ticket (company_id, submitter, number desc) include (status)
  where status not in ('COMPLETED', 'CANCELLED');
drop index ticket_of_submitter;
create index ticket_of_submitter on ticket (company_id, submitter, number desc) include (status);
drop index ticket_by_status;
create index ticket_by_status on ticket (company_id, status, number desc) include (workflow_key, type_key);
drop index ticket_by_type;
create index ticket_by_type on ticket (company_id, workflow_key, type_key, number desc) include (status);

-- The words of a ticket, in lower case, which never change: a search reads them without all else that
-- tickets have, and a step of a ticket writes none.
create table ticket_words (
  company_id uuid not null,
  number     bigint not null,
  words      text not null,
  primary key (company_id, number)
);
call keep_within_company('ticket_words');
insert into ticket_words (company_id, number, words)
select company_id, number, lower(about || ' ' || type_title) from ticket order by company_id, number;
alter table ticket_words add constraint words_are_of_a_ticket_of_the_same_company
  foreign key (company_id, number) references ticket (company_id, number);
