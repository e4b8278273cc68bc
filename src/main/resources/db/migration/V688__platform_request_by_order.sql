create index ix_platform_request_order on platform_request (order_id, sent_at);
