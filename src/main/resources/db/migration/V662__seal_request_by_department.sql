create index seal_request_by_department on seal_request (department_id, asked_at, id);
