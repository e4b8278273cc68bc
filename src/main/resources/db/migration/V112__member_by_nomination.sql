create index ix_member_nomination on member (nomination_id, left_at);
