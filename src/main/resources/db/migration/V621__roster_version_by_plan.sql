create index ix_roster_version_plan on roster_version (plan_id);
