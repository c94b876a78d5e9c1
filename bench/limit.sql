-- The limit: what PostgreSQL itself commits when it writes the same rows, as many as :rows at once and in
-- one trip, into tables with the same columns and indexes, without anybody deciding anything.
\set day random(0, 9)
begin\;
update limit_lane set version = version + 1\;
insert into limit_item select gen_random_uuid(), company_id, queue_id, kind, gen_random_uuid()::text,
    priority, state, holder, held_since, held_on, mode, assigned_by, decision_id, opened_at,
    created_at, done_at, again, check_shift, at_time, attributes, version
  from limit_item_rows limit :rows\;
insert into limit_assignment select company_id, gen_random_uuid(), seq, person_id, from_person, at,
    on_day, mode, by_person, by_name, decision_id, comment, request
  from limit_assignment_rows limit :rows\;
insert into limit_decision select gen_random_uuid(), company_id, item_id, queue_id, at, policy,
    situation, chosen, decided_by, record
  from limit_decision_rows limit :rows\;
insert into limit_tally select company_id, person_id, queue_id, current_date + :day, 1
  from limit_tally_rows limit :rows
  on conflict (company_id, person_id, queue_id, day) do update set count = limit_tally.count + 1\;
insert into limit_audit select company_id, gen_random_uuid(), at, actor_id, actor_name, action, subject,
    gen_random_uuid()::text, name, before, after, fingerprint
  from limit_audit_rows limit :rows\;
insert into limit_notice select company_id, gen_random_uuid(), person_id, at, kind, item_id, seq,
    item_key, queue_id, by_name, many, read_at
  from limit_notice_rows limit :rows\;
commit;
