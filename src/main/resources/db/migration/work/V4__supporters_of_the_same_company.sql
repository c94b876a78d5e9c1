-- A link cannot lead to a queue of another company, whoever writes it.
alter table queue add constraint a_queue_is_of_one_company unique (company_id, id);
alter table supporter drop constraint supporter_queue_id_fkey;
alter table supporter add constraint a_supporter_is_of_a_queue_of_the_same_company
  foreign key (company_id, queue_id) references queue (company_id, id);
