create index seal_request_by_subject on seal_request (subject, kind);
