create index ix_scan_intake_unit on scan_intake (unit_id, plan_id, created_at);
