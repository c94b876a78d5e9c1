-- An event is gone a moment after it was written: pressing it together costs more than its room.
alter table event_publication alter column serialized_event set storage external;
