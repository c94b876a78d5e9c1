create table limit_lane as select * from lane;
create table limit_item (like work_item including all);
create table limit_assignment (like assignment including all);
create table limit_decision (like decision including defaults);
alter table limit_decision add primary key (company_id, id, at);
create index on limit_decision (company_id, item_id);
create table limit_tally (like tally including all);
create table limit_audit (like audit_entry including all);
create table limit_notice (like notice including all);
create table limit_item_rows as select * from work_item where key like 'b1-%' limit 500;
create table limit_assignment_rows as select a.* from assignment a join limit_item_rows i on i.id = a.item_id limit 500;
create table limit_decision_rows as select d.* from decision d join limit_item_rows i on i.id = d.item_id limit 500;
create table limit_tally_rows as
  select distinct on (person_id, queue_id) * from tally limit 500;
create table limit_audit_rows as
  select a.* from audit_entry a join limit_item_rows i on i.id::text = a.subject_id limit 500;
create table limit_notice_rows as
  select n.* from notice n join limit_item_rows i on i.id = n.item_id limit 500;
analyze;
