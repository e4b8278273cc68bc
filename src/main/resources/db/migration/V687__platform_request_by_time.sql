create index ix_platform_request_next on platform_request (open_for, next_at);
