create index ix_seal_request_next on seal_request (open_for, next_at);
