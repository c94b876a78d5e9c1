-- What there is to say of a run: a code with its arguments (JSON). The message stays, as the same in English.
alter table planning_run
  add column message_code text not null default '',
  add column message_args text not null default '{}';

-- Whatever runs said before in words that are not listed here, or that say more than is stored as data, is still told
-- in these words.
update planning_run set message_code = case
    when message like 'No timetable was found in this time.%' then 'not-found'
    when message = 'It is proven that no timetable exists.' then 'impossible'
    when message like 'It is proven that no timetable exists.%' and reasons not like '{"clash":[],%' then 'impossible'
    when message like 'There are empty cells, because these demands cannot all be kept:%'
      and reasons not like '{"clash":[],%' then 'cells-stay-empty'
    when message = 'The search ended for a reason nobody foresaw.' then 'unforeseen'
    when message = 'It was tried several times and did not get on.' then 'no-progress'
    when message like 'Expected the solver to finish, but it ended early (KILLED).%' then 'killed'
    when message like 'Expected the solver to finish, but it ended early (OVERDUE).%' then 'overdue'
    when message like 'Expected the solver to finish, but it ended early (NOT\_STARTED).%' then 'not-started'
    when message = 'It was not published, since no timetable was found in its time.' then 'unpublished-not-found'
    when message = 'It was not published, since somebody has published this week already.' then 'unpublished-changed'
    else '' end,
  message_args = case
    when message = 'It was tried several times and did not get on.' then '{"attempts":4}' else '{}' end
where message <> '';
