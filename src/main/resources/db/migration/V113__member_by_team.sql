create index ix_member_team on member (team_id, left_at);
