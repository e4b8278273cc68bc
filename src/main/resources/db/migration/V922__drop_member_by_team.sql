drop index ix_member_team on member;
