create index proposal_by_state on proposal (state, asked_at);
