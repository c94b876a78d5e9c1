-- What is allowed in one week alone, in addition to settings, people and marks.
create table week_allowance (
  company_id uuid not null,
  id         uuid not null,
  week       date not null,
  kind       text not null,
  person_id  uuid,
  weekday    smallint,
  -- When the turn begins that it is about.
  starts     time,
  group_name text,
  -- The limit by then; 0 for kinds without a number.
  most       integer not null,
  primary key (company_id, id),
  constraint an_allowed_week_begins_on_monday check (extract(isodow from week) = 1),
  constraint an_allowed_week_has_seven_days check (weekday between 1 and 7),
  constraint a_known_kind_of_thing_is_allowed check (kind in
    ('turns', 'turns-a-day', 'no-break', 'marked-turn', 'table', 'phoning', 'idle', 'empty', 'apart')),
  constraint what_people_are_allowed_names_them check
    ((person_id is not null) = (kind in ('turns', 'turns-a-day', 'no-break', 'marked-turn'))),
  constraint a_marked_turn_is_on_a_day check
    ((kind = 'marked-turn') = (weekday is not null) and (weekday is null) = (starts is null)),
  constraint what_groups_are_allowed_names_them check
    ((group_name is not null) = (kind in ('phoning', 'idle'))),
  constraint no_limit_is_below_zero check (most >= 0),
  constraint the_same_is_allowed_once_in_a_week
    unique nulls not distinct (company_id, week, kind, person_id, weekday, starts, group_name)
);
call keep_within_company('week_allowance');
