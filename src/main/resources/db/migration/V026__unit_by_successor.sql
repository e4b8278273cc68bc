create index unit_by_successor on unit (successor_id);
