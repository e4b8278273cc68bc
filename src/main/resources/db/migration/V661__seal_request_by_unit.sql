create index seal_request_by_unit on seal_request (unit_id, asked_at, id);
