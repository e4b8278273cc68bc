create index ix_member_pass_person on member_pass (person_id);
