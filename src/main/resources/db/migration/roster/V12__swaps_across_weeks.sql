-- A turn that is given in return may be of another week.
alter table swap_request add column their_week date;
alter table swap_request add column taker_week date;
update swap_request set their_week = week where their_day is not null;
update swap_request set taker_week = week where taker_day is not null;
alter table swap_request add constraint turns_in_return_say_their_week
  check ((their_week is null) = (their_day is null)
    and (taker_week is null) = (taker_day is null));
alter table swap_request add constraint weeks_in_return_begin_on_monday
  check (extract(isodow from their_week) = 1 and extract(isodow from taker_week) = 1);
create index swap_request_in_return on swap_request (company_id, their_week, taker_week)
  where state in ('open', 'waiting');

alter table swap_offer add column week date;
update swap_offer set week = request.week from swap_request as request
where request.company_id = swap_offer.company_id and request.id = swap_offer.request_id
  and swap_offer.day is not null;
alter table swap_offer add constraint an_offered_turn_says_its_week
  check ((week is null) = (day is null));
alter table swap_offer add constraint an_offered_week_begins_on_monday
  check (extract(isodow from week) = 1);
alter table swap_offer drop constraint an_offer_is_made_once;
alter table swap_offer add constraint an_offer_is_made_once
  unique nulls not distinct (company_id, request_id, person_id, week, day, turn);
