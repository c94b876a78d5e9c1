-- Which rules decided within some days is read from this index alone.
create index decision_by_time on decision (company_id, at) include (decided_by, chosen);
