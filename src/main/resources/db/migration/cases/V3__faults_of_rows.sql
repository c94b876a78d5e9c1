-- What was wrong with a refused row, by codes that clients say in the reader's language (JSON).
alter table case_import_row add column faults text not null default '[]', drop column field;
