create index ix_expectation_by_person on expectation (person_id, gathering_id);
