create index seal_request_by_order on seal_request (order_id);
