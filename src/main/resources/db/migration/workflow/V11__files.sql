-- Which files the data of instances refer to; they are kept as long as the instances are.
create table workflow_file (
  company_id  uuid not null,
  file_id     bigint not null,
  instance_id uuid not null,
  primary key (company_id, file_id, instance_id),
  constraint a_file_is_of_an_instance_of_the_same_company
    foreign key (company_id, instance_id) references workflow_instance (company_id, id)
);
call keep_within_company('workflow_file');
