create index ix_scan_page_unit on scan_page (unit_id, plan_id, state);
