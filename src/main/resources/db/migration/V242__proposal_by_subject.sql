create index proposal_by_subject on proposal (subject, state);
