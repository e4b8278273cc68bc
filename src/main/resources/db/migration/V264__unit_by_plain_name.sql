create index ix_unit_plain_name on unit (plain_name);
