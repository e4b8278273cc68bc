create index ix_member_of_team on member (team_id, left_at, joined_at);
