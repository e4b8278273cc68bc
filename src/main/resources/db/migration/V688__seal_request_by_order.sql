create index ix_seal_request_order on seal_request (order_id, sent_at);
