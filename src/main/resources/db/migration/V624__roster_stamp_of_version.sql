create index ix_roster_stamp_version on roster_stamp (version_id, at);
