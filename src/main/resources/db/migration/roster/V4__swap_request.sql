-- Somebody asks others to take a turn, for one of theirs or for nothing.
create table swap_request (
  company_id   uuid not null,
  id           uuid not null,
  week         date not null,
  asker        uuid not null,
  day          smallint not null,
  turn         integer not null,
  -- What is wanted in return: nothing, any turn, or this one.
  want         text not null,
  their_day    smallint,
  their_turn   integer,
  -- The only one who is asked; null for everybody.
  asked        uuid,
  comment      text not null,
  state        text not null default 'open',
  -- Who agreed, and which turn they give.
  taker        uuid,
  taker_day    smallint,
  taker_turn   integer,
  asked_at     timestamptz not null,
  asked_by     uuid,
  asked_by_name text not null,
  -- When the first of its turns begins.
  expires_at   timestamptz not null,
  version      bigint not null default 0,
  primary key (company_id, id),
  constraint a_swapped_week_begins_on_monday check (extract(isodow from week) = 1),
  constraint a_swapped_week_has_seven_days
    check (day between 1 and 7 and their_day between 1 and 7 and taker_day between 1 and 7),
  constraint a_swap_wants_something_known check (want in ('take', 'any', 'turn')),
  constraint who_wants_one_turn_says_which_and_whose
    check ((want = 'turn') = (their_turn is not null) and (want <> 'turn' or asked is not null)),
  constraint days_and_turns_go_together
    check ((their_day is null) = (their_turn is null)
      and (taker_day is null) = (taker_turn is null)),
  constraint a_swap_is_in_a_known_state
    check (state in ('open', 'waiting', 'done', 'declined', 'withdrawn', 'refused', 'expired')),
  constraint what_is_agreed_has_a_taker
    check (state not in ('waiting', 'done', 'refused') or taker is not null),
  constraint what_is_open_has_no_taker check (state <> 'open' or taker is null),
  constraint nobody_takes_their_own_turn check (asker <> taker and asker <> asked)
);
-- A turn is asked for once at a time.
create unique index swap_request_pending on swap_request (company_id, week, day, turn, asker)
  where state in ('open', 'waiting');
create index swap_request_by_asker on swap_request (company_id, asker, id);
create index swap_request_by_taker on swap_request (company_id, taker, id)
  where taker is not null;
create index swap_request_to_expire on swap_request (company_id, expires_at)
  where state in ('open', 'waiting');
call keep_within_company('swap_request');

-- Who may agree, and to giving which of their turns; all that kept the rules when it was asked.
create table swap_offer (
  company_id uuid not null,
  request_id uuid not null,
  place      integer not null,
  person_id  uuid not null,
  day        smallint,
  turn       integer,
  declined   boolean not null default false,
  primary key (company_id, request_id, place),
  constraint an_offer_is_of_a_request_of_the_same_company
    foreign key (company_id, request_id) references swap_request (company_id, id),
  constraint an_offer_is_made_once
    unique nulls not distinct (company_id, request_id, person_id, day, turn),
  constraint an_offered_week_has_seven_days check (day between 1 and 7),
  constraint an_offered_day_has_a_turn check ((day is null) = (turn is null))
);
create index swap_offer_by_person on swap_offer (company_id, person_id, request_id)
  where not declined;
call keep_within_company('swap_offer');
