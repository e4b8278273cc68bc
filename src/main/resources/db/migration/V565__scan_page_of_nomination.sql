create index ix_scan_page_nomination on scan_page (nomination_id, code);
